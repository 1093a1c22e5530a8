using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace QualityGate.CodeFixes.Tests;

/// <summary>A sample as a project that fixes can be applied to.</summary>
internal sealed class SampleWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly SampleCompilation _sample;

    public SampleWorkspace(Sample sample)
    {
        _sample = SampleCompilation.Of(sample);
        var id = ProjectId.CreateNewId();
        Solution solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Sample",
            "Sample",
            LanguageNames.CSharp,
            compilationOptions: SampleCompilation.CompilationOptions,
            parseOptions: SampleCompilation.ParseOptions,
            metadataReferences: SampleCompilation.References(sample)));
        solution = solution.AddDocument(DocumentId.CreateNewId(id), SampleCompilation.UsingsFile, SourceText.From(SampleCompilation.Usings(sample)), filePath: SampleCompilation.UsingsFile);
        foreach ((string name, MarkedSource source) in _sample.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => (source.Key, source.Value)))
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(source.Text), filePath: name);

        Solution = solution;
    }

    /// <summary>As it was before any fix.</summary>
    public Solution Solution { get; }

    public static Document DocumentOf(Solution solution, string name) => solution.Projects.Single().Documents.Single(document => document.FilePath == name);

    public static Document DocumentOf(Solution solution, Diagnostic diagnostic) => DocumentOf(solution, diagnostic.Location.SourceTree!.FilePath);

    /// <summary>What rules say; fails when the code has errors or a rule throws.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync(Solution solution, IEnumerable<DiagnosticAnalyzer> rules)
    {
        var compilation = (Microsoft.CodeAnalysis.CSharp.CSharpCompilation)(await solution.Projects.Single().GetCompilationAsync())!;
        var sources = compilation.SyntaxTrees
            .Where(tree => tree.FilePath != SampleCompilation.UsingsFile)
            .ToImmutableDictionary(tree => tree.FilePath, tree => new MarkedSource(tree.ToString(), []));
        return await (_sample with { Compilation = compilation, Sources = sources }).RunAsync(rules);
    }

    /// <summary>The repairs that a fix offers for one hit.</summary>
    public static async Task<ImmutableArray<CodeAction>> OffersAsync(Solution solution, CodeFixProvider fix, Diagnostic diagnostic)
    {
        var offers = ImmutableArray.CreateBuilder<CodeAction>();
        var context = new CodeFixContext(DocumentOf(solution, diagnostic), diagnostic, (offer, _) => offers.Add(offer), CancellationToken.None);
        await fix.RegisterCodeFixesAsync(context);
        return offers.ToImmutable();
    }

    public void Dispose() => _workspace.Dispose();
}
