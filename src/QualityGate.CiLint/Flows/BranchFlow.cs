using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Flows;

/// <summary>Branches: which one is taken when the tests fail, as far as the condition says.</summary>
internal static class BranchFlow
{
    public static FlowState Go(FailureWalk walk, ShellNode.Branch branch, ShellLanguage language, FlowState state, FlowContext context)
    {
        FlowState asked = walk.Go(branch.Condition, state, context.Guarded);
        if (asked.IsOver)
            return asked;

        // In PowerShell and cmd a condition leaves the exit code alone.
        FlowState within = language == ShellLanguage.Posix ? asked.Ending(ExitState.Fine) : asked with { Answer = ExitState.Fine, IsExempt = false };
        switch (asked.Answer)
        {
            case ExitState.Failed:
                FlowState otherwise = branch.Else is { } alternative ? walk.Go(alternative, within, context.BecauseOfFailure) : within;
                return Noted(walk, branch, otherwise, state);
            case ExitState.Inverted:
                return Noted(walk, branch, walk.Go(branch.Then, within, context.BecauseOfFailure), state);
            case ExitState.Telling:
                return Both(walk, branch, within, context.BecauseOfFailure);
            default:
                return Both(walk, branch, within, context);
        }
    }

    public static FlowState Go(FailureWalk walk, ShellNode.Choice choice, FlowState state, FlowContext context)
    {
        bool asks = choice.Subject is { } subject && CommandFlow.Mentions(subject, state);
        FlowContext within = asks ? context.BecauseOfFailure : context;
        FlowState start = state with { Answer = ExitState.Fine };
        return choice.Alternatives.Select(alternative => walk.Go(alternative, start, within)).Aggregate(start, FlowState.Join);
    }

    private static FlowState Both(FailureWalk walk, ShellNode.Branch branch, FlowState within, FlowContext context)
    {
        FlowState then = walk.Go(branch.Then, within, context);
        FlowState otherwise = branch.Else is { } alternative ? walk.Go(alternative, within, context) : within;
        return FlowState.Join(then, otherwise);
    }

    private static FlowState Noted(FailureWalk walk, ShellNode.Branch branch, FlowState after, FlowState before)
    {
        if (!before.HasRun && after is { HasRun: true, Status: ExitState.Fine, IsTold: false, IsThrown: false })
            walk.Lose(CiMask.Branch, branch.Condition);
        return after;
    }
}
