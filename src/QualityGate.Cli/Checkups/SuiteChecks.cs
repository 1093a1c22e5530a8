using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Projects.Runtimes;
using QualityGate.Projects.Suites;
using QualityGate.Reporting.Words;

namespace QualityGate.Cli.Checkups;

/// <summary>What would become of each project of a target in an audit.</summary>
internal static class SuiteChecks
{
    public static IEnumerable<Check> Of(FoundSuites found, ImmutableArray<DotnetRuntime> installed) =>
    [
        .. found.Suites.SelectMany(suite => Of(suite, installed)),
        .. found.Faults.Select(Of),
        .. found.Others.Where(other => other.Kind == OtherProjectKind.LooksLikeTests).Select(Of),
    ];

    public static Check Of(Fault fault) => new()
    {
        Subject = fault.Subject ?? MachineChecks.Subject,
        Status = CheckStatus.Lacking,
        Message = fault.Message,
        Details = fault.Details,
        Fix = fault.Kind switch
        {
            FaultKind.Build => "make `dotnet build` pass in that folder",
            FaultKind.NoTests => "reference a test framework with its adapter, or take the project out of the target",
            _ => null,
        },
    };

    private static IEnumerable<Check> Of(TestSuite suite, ImmutableArray<DotnetRuntime> installed)
    {
        string subject = suite.Id.ToString();
        yield return Check.Good(subject, $"is run by {HostWords.Of(suite.Platform, suite.Host)}: {HostWords.Of(suite.HostReason)}");

        RuntimeNeed need = RuntimeNeed.Of(suite);
        foreach (DotnetRuntime wanted in need.Wanted)
            yield return Runtime(subject, wanted, need.Find(wanted, installed));
    }

    private static Check Runtime(string subject, DotnetRuntime wanted, DotnetRuntime? present) => present switch
    {
        null => Check.Lack(
            subject,
            $"needs {wanted}, which is not installed",
            $"download it from {RuntimeDownload.AddressOf(wanted)} or let the tests run on a later one with --roll-forward"),
        _ when present.Version.Major != wanted.Version.Major => Check.Note(
            subject, $"needs {wanted} and is run on {present.Version}, because a later one is allowed", $"download it from {RuntimeDownload.AddressOf(wanted)}"),
        _ => Check.Good(subject, $"runs on {present}"),
    };

    private static Check Of(OtherProject other) => Check.Note(
        other.Project, "looks like a test project, but is none", "reference Microsoft.NET.Test.Sdk, a test framework and its adapter, if it should be one");
}
