using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>QG5007: a sequence is ordered or filtered, and the result is thrown away.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrderingDiscardedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.OrderingDiscarded,
        "The result of ordering or filtering is discarded",
        "'{0}' leaves the sequence as it is and gives another, which nobody takes");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsPure(call.TargetMethod) || call.Parent is not IExpressionStatementOperation || rule.Guards.IsOnlyQuoted(call) || Guards.IsExpectedToThrow(call) || IsWholeLambda(call))
            return;

        rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), Confidence.High, call.TargetMethod.Name));
    }

    private static bool IsPure(IMethodSymbol method) => method.ContainingType switch
    {
        { Name: "Enumerable" or "Queryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } => method.Name is "OrderBy" or "OrderByDescending" or "Order" or "OrderDescending"
            or "ThenBy" or "ThenByDescending" or "Reverse" or "Where" or "Distinct" or "DistinctBy" or "Skip" or "SkipWhile" or "Take" or "TakeWhile" or "Except" or "ExceptBy" or "OfType",
        { Name: "ImmutableArray" or "ImmutableList" or "IImmutableList" or "ImmutableHashSet", ContainingNamespace: { Name: "Immutable", ContainingNamespace.Name: "Collections" } } =>
            method.Name is "Sort" or "Reverse" or "Remove" or "RemoveAll" or "RemoveAt" or "RemoveRange" or "Except",
        _ => false,
    };

    // Such a lambda is made for whoever asks that the call fails, or measures it.
    private static bool IsWholeLambda(IInvocationOperation call) =>
        call.EnclosingFunction() is IAnonymousFunctionOperation { Symbol.ReturnsVoid: true, Body.Operations.Length: <= 2 };
}
