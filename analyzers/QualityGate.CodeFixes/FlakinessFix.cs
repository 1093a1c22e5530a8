using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGate.CodeFixes;

/// <summary>What every fix has in common: it mends one rule, offers at most a few actions, and supports Fix All.</summary>
/// <remarks>
/// Fixes do not say [Shared]: its assembly would then have to be the very one that each host brings, and a fix without state
/// can be made any number of times.
/// </remarks>
public abstract class FlakinessFix : CodeFixProvider
{
    private protected FlakinessFix(string id) => FixableDiagnosticIds = ImmutableArray.Create(id);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => new FixAllInRounds(Rule());

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            // Fix All and `dotnet format` take one key: the best repair of every hit shares it, whatever it says.
            string key = diagnostic.Id;
            var code = new FlakyCode(node, root, model, diagnostic, context.CancellationToken);
            foreach (Repair repair in Repairs(code))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(repair.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(Imports.Add(repair.Root(), code))), equivalenceKey: key), diagnostic);
                key = $"{diagnostic.Id}: further: {repair.Title}";
            }
        }
    }

    // A fix and its rule have one name, and lie at one place.
    private DiagnosticAnalyzer Rule()
    {
        string name = GetType().FullName!.Replace(".CodeFixes.", ".Analyzers.");
        return (DiagnosticAnalyzer)Activator.CreateInstance(typeof(FlakinessAnalyzer).Assembly.GetType(name.Substring(0, name.Length - "Fix".Length) + "Analyzer", throwOnError: true)!)!;
    }

    /// <summary>What can be done about one hit, best first; nothing where no repair is certain to keep the test's meaning.</summary>
    private protected abstract IEnumerable<Repair> Repairs(FlakyCode code);
}
