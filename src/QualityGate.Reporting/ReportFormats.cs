using QualityGate.Core.Gates;
using QualityGate.Reporting.Json;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Notices;

namespace QualityGate.Reporting;

/// <summary>The closed list of formats: what each is called, which file it makes, who writes it.</summary>
public static class ReportFormats
{
    public static ImmutableArray<ReportFormat> All { get; } = [ReportFormat.Markdown, ReportFormat.Json, ReportFormat.GitHub, ReportFormat.Azure];

    /// <summary>Those that are written when nobody asks for others.</summary>
    public static ImmutableArray<ReportFormat> Usual { get; } = [ReportFormat.Markdown, ReportFormat.Json];

    /// <summary>What is typed after <c>--format</c>, in the order of <see cref="All"/>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(NameOf)];

    /// <summary>The format of that name, in any case; null when there is none.</summary>
    public static ReportFormat? Find(string name)
    {
        foreach (ReportFormat format in All)
        {
            if (NameOf(format).Equals(name, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        return null;
    }

    public static string NameOf(ReportFormat format) => format switch
    {
        ReportFormat.Markdown => "md",
        ReportFormat.Json => "json",
        ReportFormat.GitHub => "github",
        ReportFormat.Azure => "azure",
        _ => throw new UnreachableException(),
    };

    public static string FileNameOf(ReportFormat format) => format switch
    {
        ReportFormat.Markdown => MarkdownAudit.FileName,
        ReportFormat.Json => AuditJson.FileName,
        ReportFormat.GitHub => GitHubNotices.FileName,
        ReportFormat.Azure => AzureNotices.FileName,
        _ => throw new UnreachableException(),
    };

    /// <summary>The whole document, with LF line ends. The same conclusion gives the same text on every machine.</summary>
    public static string Render(ReportFormat format, Conclusion conclusion) => format switch
    {
        ReportFormat.Markdown => MarkdownAudit.Write(conclusion),
        ReportFormat.Json => AuditJson.Write(conclusion),
        ReportFormat.GitHub => GitHubNotices.Write(conclusion),
        ReportFormat.Azure => AzureNotices.Write(conclusion),
        _ => throw new UnreachableException(),
    };
}
