using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2011: state asserted, or a mock verified, right after work was started on another thread, with no wait in between.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssertionRightAfterStartAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.AssertionRightAfterStart,
        "Started work is asserted on without waiting for it",
        "'{0}' expects the result of '{1}', which was only just started on another thread");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var started = (IInvocationOperation)context.Operation;
        if (BesideTest.StartOf(started, rule.Concurrency) is not { } start || rule.Guards.FunctionOf(started) is not null || started.EnclosingStatement() is not { } statement)
            return;

        var changed = new HashSet<ISymbol>(Roots.ChangedBy(start.Function!), SymbolEqualityComparer.Default);
        var settling = new Settling(rule.Knowledge, rule.Options);
        var initial = new InitialValues(null);
        foreach (IOperation later in TestFlow.After(statement))
        {
            if (settling.Settles(later))
                return;

            bool asserts = false;
            foreach (IOperation part in TestFlow.Parts(later, rule.Guards))
            {
                if (part is not IInvocationOperation call || rule.Assertions.Of(call, rule.Options) is not { } assertion)
                    continue;

                asserts = true;
                if (!Expects(assertion, changed, start, initial))
                    continue;

                rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), Confidence.Medium, Excerpt.Of(call), Excerpt.Of(start.Operation))
                {
                    Beside = ImmutableArray.Create(start.Operation.Syntax.GetLocation()),
                });
                return;
            }

            if (!asserts && later is not IVariableDeclarationGroupOperation)
                return;
        }
    }

    private static bool Expects(Assertion assertion, HashSet<ISymbol> changed, Start start, InitialValues initial)
    {
        if (assertion.Polarity != AssertionPolarity.Positive || WorkInProgress.Of(assertion) is not null)
            return false;

        AssertedFact? fact = AssertedFact.Of(assertion);
        if (fact is { } known && initial.Holds(known) == true)
            return false;

        foreach (IOperation subject in assertion.Subjects)
        {
            // What is awaited there may well be the wait.
            if (!assertion.IsMockVerification && (subject.Bare() is IDelegateCreationOperation || HasAwait(subject)))
                return false;
        }

        foreach (IOperation subject in assertion.Subjects)
        {
            foreach (ISymbol root in Roots.Of(subject))
            {
                if (changed.Contains(root) || (AsksForEnd(fact) && SymbolEqualityComparer.Default.Equals(root, start.Task)))
                    return true;
            }
        }

        return false;
    }

    private static bool HasAwait(IOperation subject)
    {
        foreach (IOperation part in subject.DescendantsAndSelf())
        {
            if (part is IAwaitOperation)
                return true;
        }

        return false;
    }

    private static bool AsksForEnd(AssertedFact? fact) =>
        fact is { Kind: FactKind.True, Subject: var subject } && subject.Bare() is IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled" };
}
