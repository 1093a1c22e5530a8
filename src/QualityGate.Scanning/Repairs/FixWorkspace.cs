using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGate.Scanning.Compiling;

namespace QualityGate.Scanning.Repairs;

/// <summary>A compiled project as fixes see it: what was parsed once serves here too.</summary>
internal sealed class FixWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly Dictionary<SyntaxTree, DocumentId> _documents = [];
    private readonly Solution _solution;

    public FixWorkspace(CompiledProject compiled, CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = compiled.Compilation;
        string name = compilation.AssemblyName ?? "Project";
        ProjectId project = ProjectId.CreateNewId();
        Solution solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            project,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: compilation.SyntaxTrees[0].Options,
            // A build may name a file twice, which only the compiler takes.
            metadataReferences: compilation.References.Distinct()));
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            DocumentId document = DocumentId.CreateNewId(project);
            solution = solution.AddDocument(document, Path.GetFileName(tree.FilePath), tree.GetRoot(cancellationToken), filePath: tree.FilePath);
            _documents.Add(tree, document);
        }

        _solution = solution;
    }

    /// <summary>Binds what all fixes need, so that the first of them does not pay for the others.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken) => _solution.Projects.Single().GetCompilationAsync(cancellationToken);

    /// <summary>The first repair that the fix offers, which is its best; null when it offers none for this place, or only one in other files.</summary>
    public async Task<CodeRepair?> MendAsync(Diagnostic hit, CodeFixProvider fix, CancellationToken cancellationToken)
    {
        Document before = _solution.GetDocument(_documents[hit.Location.SourceTree!])!;
        List<CodeAction> offers = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(before, hit, (offer, _) => offers.Add(offer), cancellationToken));
        if (offers is not [var best, ..])
            return null;

        ImmutableArray<CodeActionOperation> operations = await best.GetOperationsAsync(_solution, new Progress<CodeAnalysisProgress>(), cancellationToken);
        if (operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution.GetDocument(before.Id) is not { } after)
            return null;

        string diff = LineDiff.Of(await before.GetTextAsync(cancellationToken), await after.GetTextChangesAsync(before, cancellationToken));
        return diff.Length == 0 ? null : new CodeRepair(best.Title, diff);
    }

    public void Dispose() => _workspace.Dispose();
}
