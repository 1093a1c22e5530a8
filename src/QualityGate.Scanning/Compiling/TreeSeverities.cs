using System.Collections.Concurrent;

namespace QualityGate.Scanning.Compiling;

/// <summary>What the project's configuration files say of the severity of a rule, file by file.</summary>
internal sealed class TreeSeverities(AnalyzerConfigSet configuration) : SyntaxTreeOptionsProvider
{
    private const string GeneratedKey = "generated_code";

    private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _known = new(StringComparer.Ordinal);

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        OptionsOf(tree).AnalyzerOptions.TryGetValue(GeneratedKey, out string? text) && bool.TryParse(text, out bool isGenerated)
            ? isGenerated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
            : GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        OptionsOf(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        configuration.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private AnalyzerConfigOptionsResult OptionsOf(SyntaxTree tree) => _known.GetOrAdd(tree.FilePath, configuration.GetOptionsForSourcePath);
}
