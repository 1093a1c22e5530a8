using System.Globalization;
using QualityGate.Core.Suites;

namespace QualityGate.Scanning.Rules;

/// <summary>The errors of code that does not compile as it was read.</summary>
internal static class CompileErrors
{
    private const int Shown = 5;

    // What a missing reference makes of code: unknown types, unknown namespaces, types of unreferenced assemblies.
    private static readonly ImmutableArray<string> OfReferences = ["CS0012", "CS0234", "CS0246"];

    /// <summary>One gap, or none. A warning that the project calls an error says nothing against what was read.</summary>
    public static IEnumerable<ScanGap> In(ImmutableArray<Diagnostic> diagnostics, SuiteId suite, SourcePlaces places)
    {
        ImmutableArray<Diagnostic> errors = [.. diagnostics.Where(IsError).OrderBy(error => error.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(error => error.Location.SourceSpan)];
        if (errors.IsEmpty)
            yield break;

        string advice = errors.All(error => OfReferences.Contains(error.Id))
            ? "build the projects it references first, or leave out --no-build"
            : "make dotnet build pass first";
        yield return new ScanGap(
            ScanGapKind.CompileErrors,
            $"The code of {suite} as it was read has {errors.Length} {(errors.Length == 1 ? "error" : "errors")}, so rules may have missed something; {advice}.",
            [.. errors.Take(Shown).Select(error => $"{PlaceOf(error, places)}{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}")]);
    }

    private static bool IsError(Diagnostic diagnostic) =>
        diagnostic is { Severity: DiagnosticSeverity.Error, DefaultSeverity: DiagnosticSeverity.Error } && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static string PlaceOf(Diagnostic error, SourcePlaces places) => error.Location.IsInSource ? $"{places.Of(error.Location)}: " : "";
}
