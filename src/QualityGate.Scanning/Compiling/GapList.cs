using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;

namespace QualityGate.Scanning.Compiling;

/// <summary>Gathers what a compilation lacks, from several threads; one gap for each kind.</summary>
internal sealed class GapList
{
    private const int Shown = 10;

    private readonly ConcurrentQueue<(ScanGapKind Kind, string Detail)> _seen = new();

    public void Add(ScanGapKind kind, string detail) => _seen.Enqueue((kind, detail));

    /// <summary>What the compiler does not understand of its own arguments.</summary>
    public void AddArguments(IEnumerable<Diagnostic> errors)
    {
        foreach (Diagnostic error in errors.Where(error => error.Severity == DiagnosticSeverity.Error))
            Add(ScanGapKind.Evaluation, $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    /// <summary>The text of a file; null, and a gap, when it cannot be read.</summary>
    public SourceText? TryRead(string path, Func<SourceText> read)
    {
        try
        {
            return read();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Add(ScanGapKind.UnreadableFile, $"{path}: {unreadable.Message}");
            return null;
        }
    }

    public ImmutableArray<ScanGap> ToImmutable() =>
    [
        .. _seen
            .GroupBy(seen => seen.Kind, seen => seen.Detail)
            .OrderBy(gap => gap.Key)
            .Select(gap => Of(gap.Key, [.. gap.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
    ];

    private static ScanGap Of(ScanGapKind kind, ImmutableArray<string> details) => new(kind, Sentence(kind, details.Length), [.. details.Take(Shown)]);

    private static string Sentence(ScanGapKind kind, int count) => kind switch
    {
        ScanGapKind.Evaluation => "The arguments of its compiler are not all understood; use a newer version of the tool.",
        ScanGapKind.MissingReference => $"{Count(count, "referenced assembly is", "referenced assemblies are")} not there; build the projects first, or leave out --no-build.",
        ScanGapKind.Generator => $"{Count(count, "source generator", "source generators")} failed, so the code they would have added is missing.",
        ScanGapKind.Analyzer => $"{Count(count, "rule or analyzer assembly", "rules or analyzer assemblies")} failed, so what they would have said is missing.",
        ScanGapKind.UnreadableFile => $"{Count(count, "file", "files")} could not be read.",
        ScanGapKind.Fix => $"{Count(count, "fix", "fixes")} failed, so findings of it say nothing of how they are mended; nothing is unseen.",
        ScanGapKind.CompileErrors => $"The code as it was read has {Count(count, "error", "errors")}; make dotnet build pass first.",
        _ => throw new UnreachableException(),
    };

    private static string Count(int number, string one, string several) =>
        number == 1 ? $"1 {one}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {several}");
}
