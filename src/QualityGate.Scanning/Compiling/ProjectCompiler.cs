using Microsoft.CodeAnalysis.Text;
using QualityGate.Projects.Compilers;
using QualityGate.Scanning.Loading;

namespace QualityGate.Scanning.Compiling;

/// <summary>Builds the compilation that a call of the compiler describes: its language version, references, configuration and generators.</summary>
internal static class ProjectCompiler
{
    public static CompiledProject Compile(CompilerCall call, ReferenceCache references, AnalyzerLoader loader, CancellationToken cancellationToken)
    {
        CSharpCommandLineArguments arguments = CSharpCommandLineParser.Default.Parse(call.Arguments, call.Folder, sdkDirectory: null);
        GapList gaps = new();
        gaps.AddArguments(arguments.Errors);

        AnalyzerConfigSet configuration = ConfigurationOf(arguments, gaps);
        TreeSeverities severities = new(configuration);
        ImmutableArray<AnalyzerFileReference> analyzers = [.. arguments.AnalyzerReferences.Select(reference => loader.Reference(Full(reference.FilePath, call)))];
        ImmutableArray<SyntaxTree> trees = TreesOf(arguments, call, gaps, cancellationToken);
        CSharpCompilation compilation = CSharpCompilation.Create(
            arguments.CompilationName ?? Path.GetFileNameWithoutExtension(arguments.OutputFileName),
            trees,
            arguments.MetadataReferences.Select(reference => references.Find(Full(reference.Reference, call), reference.Properties, gaps)).OfType<MetadataReference>(),
            arguments.CompilationOptions
                .WithSyntaxTreeOptionsProvider(severities)
                .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
                // Without the key the internals of signed assemblies would be closed to their signed tests.
                .WithStrongNameProvider(new DesktopStrongNameProvider(arguments.KeyFileSearchPaths)));

        ImmutableArray<AdditionalText> additional = [.. arguments.AdditionalFiles.Select(file => new AdditionalFile(Full(file.Path, call), arguments.Encoding))];
        ConfigurationOptions options = new(configuration);
        Compilation generated = new GeneratorRun(analyzers, loader, gaps).Complete(compilation, additional, options, ParseOptionsOf(arguments), cancellationToken);
        return new CompiledProject
        {
            Compilation = (CSharpCompilation)generated,
            Options = new AnalyzerOptions([.. additional, .. RunnerFiles.In(call.Folder, additional.Select(file => file.Path)).Select(path => new AdditionalFile(path, arguments.Encoding))], options),
            Written = [.. trees],
            Analyzers = analyzers,
            Gaps = gaps.ToImmutable(),
        };
    }

    private static AnalyzerConfigSet ConfigurationOf(CSharpCommandLineArguments arguments, GapList gaps)
    {
        List<AnalyzerConfig> files = [];
        foreach (string path in arguments.AnalyzerConfigPaths)
        {
            if (gaps.TryRead(path, () => SourceText.From(File.ReadAllText(path))) is { } text)
                files.Add(AnalyzerConfig.Parse(text, path));
        }

        return AnalyzerConfigSet.Create(files);
    }

    private static ImmutableArray<SyntaxTree> TreesOf(CSharpCommandLineArguments arguments, CompilerCall call, GapList gaps, CancellationToken cancellationToken)
    {
        CSharpParseOptions options = ParseOptionsOf(arguments);
        SyntaxTree?[] trees = new SyntaxTree?[arguments.SourceFiles.Length];
        Parallel.For(0, trees.Length, new ParallelOptions { CancellationToken = cancellationToken }, place =>
        {
            string path = Full(arguments.SourceFiles[place].Path, call);
            SourceText? text = gaps.TryRead(path, () => Read(path, arguments));
            trees[place] = text is null ? null : CSharpSyntaxTree.ParseText(text, options, path, cancellationToken);
        });
        return [.. trees.OfType<SyntaxTree>()];
    }

    // Comments of documentation are checked by the build; nothing here reads them.
    private static CSharpParseOptions ParseOptionsOf(CSharpCommandLineArguments arguments) => arguments.ParseOptions.WithDocumentationMode(DocumentationMode.None);

    private static SourceText Read(string path, CSharpCommandLineArguments arguments)
    {
        using FileStream stream = File.OpenRead(path);
        return SourceText.From(stream, arguments.Encoding, arguments.ChecksumAlgorithm);
    }

    private static string Full(string path, CompilerCall call) => Path.GetFullPath(path, call.Folder);
}
