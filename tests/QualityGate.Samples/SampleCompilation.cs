namespace QualityGate.Samples;

/// <summary>A sample compiled, with what the rules get beside the compilation.</summary>
public sealed record SampleCompilation(CSharpCompilation Compilation, AnalyzerOptions Options, ImmutableDictionary<string, MarkedSource> Sources)
{
    public const string UsingsFile = "Usings.cs";

    private const string FileMark = "// file: ";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    public static CSharpCompilationOptions CompilationOptions { get; } = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    public static SampleCompilation Of(Sample sample)
    {
        var sources = Split(sample.Source).ToImmutableDictionary(file => file.Name, file => MarkedSource.Parse(file.Text));
        return new SampleCompilation(
            CSharpCompilation.Create(
                "Sample",
                sources.OrderBy(source => source.Key, StringComparer.Ordinal)
                    .Select(source => CSharpSyntaxTree.ParseText(source.Value.Text, ParseOptions, source.Key))
                    .Prepend(CSharpSyntaxTree.ParseText(Usings(sample), ParseOptions, UsingsFile)),
                References(sample),
                CompilationOptions),
            new AnalyzerOptions([.. sample.Files.Select(file => new SampleFile(file.Key, file.Value))], new SampleOptions(sample.Options)),
            sources);
    }

    public static string Usings(Sample sample) => ImplicitUsings + Dialect.Usings(sample.Framework);

    public static ImmutableArray<MetadataReference> References(Sample sample) =>
        [.. ReferenceAssemblies.Of(sample.Framework).Concat(sample.Libraries.SelectMany(ReferenceAssemblies.Of)).Distinct()];

    public static IEnumerable<(string Name, string Text)> Split(string source)
    {
        if (!source.StartsWith(FileMark, StringComparison.Ordinal))
            return [("Test0.cs", source)];

        return source.Split(FileMark, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2))
            .Select(part => (part[0].Trim(), part[1]));
    }

    /// <summary>Runs rules, and fails when the code has errors or a rule throws.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync(IEnumerable<DiagnosticAnalyzer> rules, CancellationToken cancellationToken = default)
    {
        Diagnostic[] errors = [.. Compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0)
            throw new SampleMismatchException($"The sample does not compile:\n{string.Join("\n", errors.Select(error => error.ToString()))}\n{Numbered()}");

        ImmutableArray<Diagnostic> found = await WithAllOn(rules).WithAnalyzers([.. rules], Options).GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return found.FirstOrDefault(diagnostic => !diagnostic.Id.StartsWith("QG", StringComparison.Ordinal)) is { } broken
            ? throw new SampleMismatchException($"A rule broke: {broken}\n{Numbered()}")
            : [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    // A rule that is off by default is tested all the same.
    private CSharpCompilation WithAllOn(IEnumerable<DiagnosticAnalyzer> rules) => Compilation.WithOptions(Compilation.Options.WithSpecificDiagnosticOptions(
        rules.SelectMany(rule => rule.SupportedDiagnostics)
            .Where(rule => !rule.IsEnabledByDefault)
            .Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Info))
            .Distinct()));

    /// <summary>The sources with line numbers, for messages.</summary>
    public string Numbered() => string.Join("\n", Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source =>
        $"--- {source.Key}\n" + string.Join("\n", source.Value.Text.Split('\n').Select((line, index) => $"{index + 1,4} {line}"))));
}
