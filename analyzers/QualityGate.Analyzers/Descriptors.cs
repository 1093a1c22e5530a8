namespace QualityGate.Analyzers;

/// <summary>The one place where descriptors are made: category, help link and tags follow from the id.</summary>
internal static class Descriptors
{
    private const string Pages = "https://github.com/qualitygate/qualitygate/blob/main/docs/rules/";

    public static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning, true, []);

    public static DiagnosticDescriptor Note(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info, true, []);

    /// <summary>A rule that is off until someone asks for it.</summary>
    public static DiagnosticDescriptor Off(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info, false, []);

    /// <summary>A rule that joins several types: seen in builds and scans, not while typing (RS1037).</summary>
    public static DiagnosticDescriptor AtCompilationEnd(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info, true, [WellKnownDiagnosticTags.CompilationEnd]);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, bool isOn, string[] tags) =>
        new(id, title, message, RootCauses.Of(id).ToString(), severity, isOn, helpLinkUri: $"{Pages}{id}.md", customTags: tags);
}
