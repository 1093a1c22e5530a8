using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGate.CodeFixes;

/// <summary>What a rule still says about the documents that a round of repairs has changed.</summary>
internal sealed class FoundAgain(ImmutableDictionary<Document, ImmutableArray<Diagnostic>> hits) : FixAllContext.DiagnosticProvider
{
    /// <summary>A document with hits; null when none has any.</summary>
    public Document? First => hits.Keys.FirstOrDefault();

    public int Count => hits.Values.Sum(each => each.Length);

    public static async Task<FoundAgain> FindAsync(Solution before, Solution after, DiagnosticAnalyzer rule, CancellationToken cancellation)
    {
        var hits = ImmutableDictionary.CreateBuilder<Document, ImmutableArray<Diagnostic>>();
        foreach (ProjectChanges changes in after.GetChanges(before).GetProjectChanges())
        {
            Document[] documents = [.. changes.GetChangedDocuments().Select(id => after.GetDocument(id)!)];
            if (documents.Length == 0 || await changes.NewProject.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
                continue;

            // As it is built: options, and what is suppressed in the code, are the compilation's.
            ImmutableArray<Diagnostic> found = await compilation
                .WithAnalyzers(ImmutableArray.Create(rule), changes.NewProject.AnalyzerOptions)
                .GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
            foreach (Document document in documents)
            {
                SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false);
                ImmutableArray<Diagnostic> own = found.Where(hit => hit.Location.SourceTree == tree).ToImmutableArray();
                if (own.Length > 0)
                    hits.Add(document, own);
            }
        }

        return new FoundAgain(hits.ToImmutable());
    }

    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(hits.Where(each => each.Key.Project.Id == project.Id).SelectMany(each => each.Value));

    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        Task.FromResult(hits.Where(each => each.Key.Id == document.Id).SelectMany(each => each.Value));

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(Enumerable.Empty<Diagnostic>());
}
