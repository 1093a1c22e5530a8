using System.Collections.Concurrent;

namespace QualityGate.Scanning.Compiling;

/// <summary>The project's configuration files, as analyzers and generators ask for them.</summary>
internal sealed class ConfigurationOptions(AnalyzerConfigSet configuration) : AnalyzerConfigOptionsProvider
{
    private readonly ConcurrentDictionary<string, FileOptions> _known = new(StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new FileOptions(configuration.GlobalConfigOptions.AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

    private FileOptions Of(string path) => _known.GetOrAdd(path, file => new FileOptions(configuration.GetOptionsForSourcePath(file).AnalyzerOptions));

    private sealed class FileOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
