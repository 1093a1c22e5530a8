using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Rules.AsyncCoordination;

/// <summary>Mends QG2005: after the cancellation the code waits for the end of the work, be it by cancellation or by itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CancelledWorkAbandonedFix() : FlakinessFix(RuleIds.CancelledWorkAbandoned)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        // A ValueTask must not be awaited twice, and a later await may be there.
        if (code.Diagnostic.Properties.TryGetValue(CancelledWorkAbandonedAnalyzer.Holder, out string? holder)
            && code.IsAsync
            && code.Nearest<ExpressionStatementSyntax>() is { Parent: BlockSyntax } statement
            && code.Model.LookupSymbols(statement.Span.End, name: holder) is [var work]
            && TypeOf(work) is { Name: "Task" } type && type.IsTask()
            && !statement.Ancestors().TakeWhile(node => node != code.Function).Any(node => node is LockStatementSyntax))
            yield return new Repair("Wait until the work has ended", () => code.Root.InsertNodesAfter(statement, [Wait(holder!, code)]));
    }

    private static StatementSyntax Wait(string holder, FlakyCode code) => code.Statement(
        $$"""
        try
        {
            await {{holder}};
        }
        catch ({{code.NameOf("System", "OperationCanceledException")}})
        {
            // It did what it was told.
        }

        """);

    private static ITypeSymbol? TypeOf(ISymbol work) => work switch
    {
        ILocalSymbol local => local.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
