using QualityGate.Core.Gates;
using QualityGate.Reporting.Json;

namespace QualityGate.Reporting.Honesty;

/// <summary>The closed list of these formats: what each is called, which file it makes, who writes it.</summary>
public static class CiFormats
{
    public static ImmutableArray<CiFormat> All { get; } = [CiFormat.Sarif, CiFormat.Json];

    /// <summary>What is typed after <c>--format</c>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(NameOf)];

    /// <summary>The format of that name, in any case; null when there is none.</summary>
    public static CiFormat? Find(string name)
    {
        foreach (CiFormat format in All)
        {
            if (NameOf(format).Equals(name, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        return null;
    }

    public static string NameOf(CiFormat format) => format switch
    {
        CiFormat.Sarif => "sarif",
        CiFormat.Json => "json",
        _ => throw new UnreachableException(),
    };

    public static string FileNameOf(CiFormat format) => $"lint-ci.{NameOf(format)}";

    /// <summary>The whole document, with LF line ends. The same conclusion gives the same text on every machine.</summary>
    public static string Render(CiFormat format, CiConclusion conclusion) => format switch
    {
        CiFormat.Sarif => CiSarif.Write(conclusion),
        CiFormat.Json => AuditJson.Write(conclusion),
        _ => throw new UnreachableException(),
    };
}
