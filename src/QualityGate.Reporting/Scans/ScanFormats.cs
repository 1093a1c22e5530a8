using QualityGate.Core.Gates;
using QualityGate.Reporting.Json;

namespace QualityGate.Reporting.Scans;

/// <summary>The closed list of these formats: what each is called, which file it makes, who writes it.</summary>
public static class ScanFormats
{
    public static ImmutableArray<ScanFormat> All { get; } = [ScanFormat.Sarif, ScanFormat.Json];

    /// <summary>What is typed after <c>--format</c>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(NameOf)];

    /// <summary>The format of that name, in any case; null when there is none.</summary>
    public static ScanFormat? Find(string name)
    {
        foreach (ScanFormat format in All)
        {
            if (NameOf(format).Equals(name, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        return null;
    }

    public static string NameOf(ScanFormat format) => format switch
    {
        ScanFormat.Sarif => "sarif",
        ScanFormat.Json => "json",
        _ => throw new UnreachableException(),
    };

    public static string FileNameOf(ScanFormat format) => $"scan.{NameOf(format)}";

    /// <summary>The whole document, with LF line ends. The same conclusion gives the same text on every machine.</summary>
    public static string Render(ScanFormat format, ScanConclusion conclusion) => format switch
    {
        ScanFormat.Sarif => ScanSarif.Write(conclusion),
        ScanFormat.Json => AuditJson.Write(conclusion),
        _ => throw new UnreachableException(),
    };
}
