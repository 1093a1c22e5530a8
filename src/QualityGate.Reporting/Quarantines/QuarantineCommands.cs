using QualityGate.Core.Audits;
using QualityGate.Core.Quarantines;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Quarantines;

/// <summary>The commands about a quarantine that are handed over, ready to be copied.</summary>
internal static class QuarantineCommands
{
    private const string Program = "dotnet qualitygate quarantine";

    /// <summary>Puts a test into quarantine; what only a person knows is left open.</summary>
    public static string Add(AuditedTest test) => $"{Program} add {ShellText.Quoted(test.Id.FullName)} --reason \"...\" --owner \"...\" --issue \"...\"";

    /// <summary>Holds an audit against what is in quarantine now.</summary>
    public static string Gate(string path, string? audit) => $"dotnet qualitygate gate {(audit is null ? "" : $"{ShellText.Quoted(audit)} ")}--quarantine {ShellText.Quoted(path)}";

    /// <summary>Says what could be put into quarantine, and how.</summary>
    public static string Suggest(string? audit) => $"{Program} suggest{(audit is null ? "" : $" --from {ShellText.Quoted(audit)}")}";

    /// <summary>Takes an entry out.</summary>
    public static string Remove(QuarantineEntry entry) => string.Join(' ',
    [
        $"{Program} remove {ShellText.Quoted(entry.Id)}",
        .. entry.Project is { } project ? [$"--project {ShellText.Quoted(project)}"] : Array.Empty<string>(),
    ]);
}
