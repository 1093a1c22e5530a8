namespace QualityGate.Reporting;

/// <summary>The formats in which one kind of conclusion can go out, in the order in which people read of them.</summary>
public sealed class FormatList<TConclusion>(ImmutableArray<ReportFormat<TConclusion>> all)
{
    public ImmutableArray<ReportFormat<TConclusion>> All { get; } = all;

    /// <summary>What is typed after <c>--format</c>.</summary>
    public ImmutableArray<string> Names { get; } = [.. all.Select(format => format.Name)];

    /// <summary>The format of that name, in any case; null when there is none.</summary>
    public ReportFormat<TConclusion>? Find(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
