using Microsoft.CodeAnalysis.CSharp;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.RaceCondition;

/// <summary>QG1003: a concurrent dictionary is asked for a key, and then written to as if nobody could have come in between.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CheckThenActAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.CheckThenAct,
        "A concurrent dictionary is checked and then changed",
        "Between the look into '{0}' and the change another thread can set the same key, and what it set is lost");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Conditional);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var conditional = (IConditionalOperation)context.Operation;
        if (LookIn(conditional.Condition) is not { } look
            || (look.IsNegated ? conditional.WhenTrue : conditional.WhenFalse) is not { } whenMissing
            || SharedTarget.Of(look.Call.Instance!) is not { } dictionary
            || ChangeIn(whenMissing, look.Call, dictionary) is not { } change
            || ConfidenceOf(conditional, dictionary, context.ContainingSymbol, rule) is not { } confidence
            || rule.Guards.IsUnderLock(conditional)
            || rule.Guards.IsOnlyQuoted(conditional))
            return;

        rule.Report(context, new Finding(Rule, look.Call.Syntax.GetLocation(), confidence, dictionary.Symbol.Name)
        {
            Beside = ImmutableArray.Create(change.Syntax.GetLocation()),
        });
    }

    // Where nothing runs beside it, the two steps are as good as one. A dictionary of this kind in a field of a fake or a helper
    // says itself that several threads come.
    private static Confidence? ConfidenceOf(IOperation conditional, SharedTarget dictionary, ISymbol member, RuleContext rule)
    {
        if (rule.Concurrency.Around(conditional, out IOperation? function) is not null && !dictionary.Root.IsDeclaredIn(function!.Syntax))
            return Confidence.High;

        return dictionary.Root is IFieldSymbol or IPropertySymbol
            && member is IMethodSymbol { MethodKind: not MethodKind.Constructor and not MethodKind.StaticConstructor } method
            && !rule.Tests.IsInTestClass(method.ContainingType)
            && rule.Tests.HookOf(method) is null
                ? Confidence.Medium
                : null;
    }

    private static (IInvocationOperation Call, bool IsNegated)? LookIn(IOperation condition)
    {
        bool isNegated = false;
        IOperation bare = condition.Bare();
        while (bare is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation)
        {
            isNegated = !isNegated;
            bare = negation.Operand.Bare();
        }

        return bare is IInvocationOperation { TargetMethod.Name: "ContainsKey" or "TryGetValue", Instance: not null, Arguments.Length: > 0 } call
            && call.TargetMethod.ContainingType.HasName("System.Collections.Concurrent.ConcurrentDictionary")
                ? (call, isNegated)
                : null;
    }

    private static IOperation? ChangeIn(IOperation branch, IInvocationOperation look, SharedTarget dictionary)
    {
        foreach (IOperation part in branch.DescendantsAndSelf())
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } written, Arguments: [var key] } }
                && part.EnclosingFunction() == look.EnclosingFunction()
                && SharedTarget.Of(written) is { } target && target.Is(dictionary)
                && SyntaxFactory.AreEquivalent(key.Value.Syntax, look.Arguments[0].Value.Syntax))
                return part;
        }

        return null;
    }
}
