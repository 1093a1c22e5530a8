using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>QG7005: a test runs another test as a part of itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TestCallsTestAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.TestCallsTest,
        "A test calls another test",
        "'{0}' is a test of its own: here it runs a second time, on what this test has done, and one failure is reported as two");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (context.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary } caller
            || call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
            || SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, caller.OriginalDefinition)
            || !rule.Tests.IsTestMethod(call.TargetMethod)
            || !(rule.Tests.IsTestMethod(caller, rule.Options, call.Syntax.SyntaxTree) || rule.Tests.HookOf(caller) is { Kind: HookKind.Setup })
            || IsOverriddenBy(caller, call.TargetMethod)
            || Skips.Cover(call.TargetMethod)
            || IsWholeTest(call)
            || rule.Guards.IsOnlyQuoted(call))
            return;

        rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), IsOnItself(call) ? Confidence.High : Confidence.Medium, call.TargetMethod.Name));
    }

    // base.Test() is how a test of a base class goes on.
    private static bool IsOverriddenBy(IMethodSymbol caller, IMethodSymbol called)
    {
        for (IMethodSymbol? method = caller.OverriddenMethod; method is not null; method = method.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, called.OriginalDefinition))
                return true;
        }

        return false;
    }

    // A test that only hands its rows on to a more general one has left nothing before it.
    private static bool IsWholeTest(IInvocationOperation call)
    {
        if (call.Arguments.IsEmpty)
            return false;

        IOperation? statement = call.EnclosingStatement();
        return statement is { Parent: IBlockOperation { Parent: null or IMethodBodyOperation, Operations: var all } } && (all.Length == 1 || (all.Length == 2 && all[1].IsImplicit));
    }

    private static bool IsOnItself(IInvocationOperation call) => call.Instance is IInstanceReferenceOperation;
}
