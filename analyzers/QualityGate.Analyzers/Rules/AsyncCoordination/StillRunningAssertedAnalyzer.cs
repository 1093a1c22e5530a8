using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2010: an assertion that a task has not ended yet, or runs just now, while nothing the test controls holds it back.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StillRunningAssertedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.StillRunningAsserted,
        "Work is asserted to be still running, and nothing holds it",
        "'{0}' expects '{1}' to be {2}, and nothing that the test controls keeps it so");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (rule.Assertions.Of(call) is not { } assertion || WorkInProgress.Of(assertion) is not { } claim || rule.Guards.IsOnlyQuoted(call))
            return;

        if (claim.Task.Bare() is not ILocalReferenceOperation { Local: var task } || LocalValues.SetOnce(task, call) is not { } start)
            return;

        var work = new UngatedWork(rule.Knowledge, task);
        Confidence? confidence = claim.State is "Running" or "WaitingToRun"
            ? work.IsAwaitedBetween(start, call) ? null : Confidence.High
            : work.EndsByItself(start) ? Confidence.High
            : work.IsNextAwaited(call) && !work.IsHeld(start) ? Confidence.Medium
            : null;
        if (confidence is not { } known)
            return;

        rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), known, Excerpt.Of(call), task.Name, claim.State is null ? "unfinished" : $"'{claim.State}'")
        {
            Beside = ImmutableArray.Create(start.Syntax.GetLocation()),
        });
    }
}
