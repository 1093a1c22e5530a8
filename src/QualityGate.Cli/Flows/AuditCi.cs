using QualityGate.CiLint;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;

namespace QualityGate.Cli.Flows;

/// <summary>The CI definitions within an audit. Whatever goes wrong here is told, and never costs a run.</summary>
internal static class AuditCi
{
    /// <summary>Null where there is no definition: nothing is said of a repository that has none.</summary>
    /// <param name="root">Topmost folder of the repository.</param>
    /// <param name="time">Says against which day suppressions are held.</param>
    public static CiHonesty? Read(string root, TimeProvider time)
    {
        try
        {
            CiHonesty honesty = CiLinter.Read(new CiRequest { Root = root, Today = DateOnly.FromDateTime(time.GetLocalNow().Date) });
            return honesty.Definitions.IsEmpty && honesty.Faults.IsEmpty ? null : honesty;
        }
#pragma warning disable CA1031 // The runs are still to come: even a bug of ours must not keep them from being made.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new CiHonesty
            {
                Definitions = [],
                TestRuns = 0,
                Faults = [new Fault { Kind = FaultKind.Internal, Message = $"The CI definitions could not be read, which is a bug in QualityGate; please report it: {exception.Message}" }],
            };
        }
    }
}
