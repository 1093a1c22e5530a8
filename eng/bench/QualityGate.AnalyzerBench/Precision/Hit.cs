namespace QualityGate.AnalyzerBench.Precision;

/// <summary>A place that a rule speaks about.</summary>
/// <param name="Path">From the folder that was given.</param>
/// <param name="Line">From 1.</param>
/// <param name="Source">The line itself, trimmed.</param>
internal sealed record Hit(string Rule, string Path, int Line, string Source)
{
    /// <summary>The severity by default, such as Warning.</summary>
    public DiagnosticSeverity Severity { get; init; }

    public static Hit Of(Diagnostic diagnostic, string folder)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        int line = place.StartLinePosition.Line;
        return new Hit(
            diagnostic.Id,
            System.IO.Path.GetRelativePath(folder, place.Path),
            line + 1,
            diagnostic.Location.SourceTree?.GetText().Lines[line].ToString().Trim() ?? "")
        { Severity = diagnostic.Severity };
    }
}
