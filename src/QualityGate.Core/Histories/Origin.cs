using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityGate.Core.Audits;

namespace QualityGate.Core.Histories;

/// <summary>Makes the name by which one and the same audit is recognised, whoever brings it in and however often.</summary>
public static class Origin
{
    /// <summary>Digits of an origin.</summary>
    public const int Length = 32;

    /// <summary>Stays the same when the audit is resumed.</summary>
    public static string Of(AuditSubject subject) => Digest(
    [
        "audit",
        subject.StartedAt.UtcTicks.ToString(CultureInfo.InvariantCulture),
        subject.Target,
        subject.Commit ?? "",
        subject.Machine.OperatingSystem,
        subject.Machine.Processors.ToString(CultureInfo.InvariantCulture),
        subject.Settings.Seed.ToString(CultureInfo.InvariantCulture),
        .. subject.Options,
    ]);

    /// <param name="run">A result file of the same bytes is the same run, whatever is said of it.</param>
    public static string Of(ForeignRun run) => Digest(["file", run.Fingerprint]);

    /// <summary>Whether a text may be one.</summary>
    public static bool IsOne(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);

    private static string Digest(string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..Length];
}
