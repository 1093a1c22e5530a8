using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGate.CodeFixes;

/// <summary>
/// Fix All that leaves nothing behind: repairs that could not be merged, because two of them write into one place, are made
/// in further rounds, each after the rule has read the code again.
/// </summary>
/// <remarks>
/// `dotnet format` asks the first hit for a repair, and names none when that hit is one for a person: all others would stay too.
/// So no key means the fix's own.
/// </remarks>
internal sealed class FixAllInRounds(DiagnosticAnalyzer rule) : FixAllProvider
{
    private static readonly FixAllProvider Round = WellKnownFixAllProviders.BatchFixer;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => Round.GetSupportedFixAllScopes();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        string key = context.CodeActionEquivalenceKey ?? context.DiagnosticIds.First();
        CodeAction? first = await Round.GetFixAsync(context.CodeActionEquivalenceKey is null ? Keyed(context, key) : context).ConfigureAwait(false);
        return first is null || context.Scope is not (FixAllScope.Document or FixAllScope.Project or FixAllScope.Solution)
            ? first
            : CodeAction.Create(first.Title, cancellation => RunAsync(first, context, key, cancellation), key);
    }

    // A round counts only when fewer hits are left by it: so this ends, whatever a repair does.
    private async Task<Solution> RunAsync(CodeAction first, FixAllContext context, string key, CancellationToken cancellation)
    {
        Solution mended = await ApplyAsync(first, context.Solution, cancellation).ConfigureAwait(false);
        FoundAgain left = await FoundAgain.FindAsync(context.Solution, mended, rule, cancellation).ConfigureAwait(false);
        while (left.First is { } document)
        {
            var again = new FixAllContext(document, context.CodeFixProvider, FixAllScope.Solution, key, context.DiagnosticIds, left, cancellation);
            if (await Round.GetFixAsync(again).ConfigureAwait(false) is not { } next)
                return mended;

            Solution further = await ApplyAsync(next, mended, cancellation).ConfigureAwait(false);
            FoundAgain still = await FoundAgain.FindAsync(context.Solution, further, rule, cancellation).ConfigureAwait(false);
            if (still.Count >= left.Count)
                return mended;

            (mended, left) = (further, still);
        }

        return mended;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action, Solution solution, CancellationToken cancellation)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellation).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution ?? solution;
    }

    private static FixAllContext Keyed(FixAllContext context, string key) => context.Document is { } document
        ? new FixAllContext(document, context.CodeFixProvider, context.Scope, key, context.DiagnosticIds, new FoundBefore(context), context.CancellationToken)
        : new FixAllContext(context.Project, context.CodeFixProvider, context.Scope, key, context.DiagnosticIds, new FoundBefore(context), context.CancellationToken);

    /// <summary>What the host has found.</summary>
    private sealed class FoundBefore(FixAllContext context) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.GetProjectDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
