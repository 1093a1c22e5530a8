using QualityGate.CiLint.Shells.Syntax;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Flows;

/// <summary>Loops: a round in which the tests fail, and one after it.</summary>
internal static class LoopFlow
{
    public static FlowState Go(FailureWalk walk, ShellNode.Loop loop, FlowState state, FlowContext context)
    {
        bool asks = loop.Items.Any(item => CommandFlow.Mentions(item, state));
        FlowState start = state;
        if (loop.Condition is { } condition)
        {
            // A loop around the tests goes on until they pass, or gives up in its own way: a retry, which is another rule's.
            if (walk.Holds(condition))
                return state with { HasRun = true, IsTold = true, HasEnded = true };
            start = walk.Go(condition, state, context.Guarded);
            asks |= FailureWalk.Tells(start.Answer);
            start = state with { HasRun = start.HasRun };
        }

        FlowContext within = asks ? context.BecauseOfFailure : context;
        FlowState first = walk.Go(loop.Body, start, within);
        if (state.HasRun || !first.HasRun)
            return FlowState.Join(Left(first), state);
        if (first.IsOver || !FailureWalk.Tells(first.Status))
            return Left(first);

        FlowState second = walk.Go(loop.Body, first.Ending(ExitState.Fine), within);
        if (second is { Status: ExitState.Fine, IsTold: false, IsThrown: false })
            walk.Lose(CiMask.Loop, loop);
        return Left(second);
    }

    private static FlowState Left(FlowState state) => state with { HasLeft = false };
}
