using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What findings of analyzers, their weight and their gaps are called.</summary>
internal static class FindingWords
{
    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Unknown => "unknown severity",
        FindingSeverity.Info => "info",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Error => "error",
        _ => throw new UnreachableException(),
    };

    public static string Of(FindingConfidence confidence) => confidence switch
    {
        FindingConfidence.Unknown => "confidence not said",
        FindingConfidence.Low => "low confidence",
        FindingConfidence.Medium => "medium confidence",
        FindingConfidence.High => "high confidence",
        _ => throw new UnreachableException(),
    };

    public static string Of(FindingReach reach) => reach switch
    {
        FindingReach.Unknown => "somewhere",
        FindingReach.Test => "in the test",
        FindingReach.Helper => "in a method that it calls",
        FindingReach.Fixture => "in set-up, teardown or a fixture",
        _ => throw new UnreachableException(),
    };

    public static string Of(ScanGapKind kind) => kind switch
    {
        ScanGapKind.Unknown => "not seen",
        ScanGapKind.Evaluation => "not evaluated",
        ScanGapKind.MissingReference => "missing reference",
        ScanGapKind.CompileErrors => "compile errors",
        ScanGapKind.Generator => "source generator failed",
        ScanGapKind.Analyzer => "rule failed",
        ScanGapKind.UnreadableFile => "unreadable file",
        ScanGapKind.OtherLanguage => "not C#",
        ScanGapKind.Fix => "fix failed",
        _ => throw new UnreachableException(),
    };

    /// <summary><c>3 warnings, 1 info</c>, the worst first.</summary>
    public static string Severities(IEnumerable<StaticFinding> findings) => string.Join(", ", findings
        .CountBy(finding => finding.Severity)
        .OrderByDescending(count => count.Key)
        .Select(count => count.Key is FindingSeverity.Warning or FindingSeverity.Error ? Figures.Count(count.Value, Of(count.Key)) : $"{Figures.Count(count.Value)} {Of(count.Key)}"));

    /// <summary>What a scan is failed by.</summary>
    public static string FailOn(ScanPolicy policy) => string.Join(", ",
    [
        .. policy.FailOn is { } least ? [$"{Of(least)} and above"] : Array.Empty<string>(),
        .. policy.FailOnRules,
    ]);

    /// <summary>The test, class or assembly that a marker stands on.</summary>
    public static string PlaceOf(FlakyMarker marker) => marker.Test switch
    {
        { Class.Length: 0 } => "the whole assembly",
        { Method.Length: 0 } => VisibleText.OneLine(marker.Test.Class),
        var test => VisibleText.OneLine(TestNames.Short(test)),
    };

    /// <summary>The sentence with its subject in front where it does not name it.</summary>
    public static string Named(string? subject, string message) =>
        subject is null || message.Contains(subject.Split(' ')[0], StringComparison.Ordinal) ? message : $"{subject}: {message}";
}
