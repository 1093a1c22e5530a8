using QualityGate.CiLint.Shells.Syntax;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Flows;

/// <summary><c>a &amp;&amp; b</c>, <c>a || b</c>, <c>! a</c>.</summary>
internal static class ChainFlow
{
    public static FlowState Go(FailureWalk walk, ShellNode.AndThen chain, FlowState state, FlowContext context)
    {
        FlowState left = walk.Go(chain.Left, state, context.Guarded);
        if (left.IsOver)
            return left;
        switch (left.Answer)
        {
            case ExitState.Failed:
                // Only the last command of such a list stops a script.
                return left with { IsExempt = true };
            case ExitState.Telling:
                FlowState right = walk.Go(chain.Right, left, context.BecauseOfFailure);
                return FlowState.Join(right, left) with { IsExempt = true };
            case ExitState.Inverted:
                return walk.Go(chain.Right, left.Ending(ExitState.Fine), context.BecauseOfFailure);
            default:
                return walk.Go(chain.Right, left, context);
        }
    }

    public static FlowState Go(FailureWalk walk, ShellNode.OrElse chain, FlowState state, FlowContext context)
    {
        FlowState left = walk.Go(chain.Left, state, context.Guarded);
        if (left.IsOver)
            return left;
        switch (left.Answer)
        {
            case ExitState.Failed or ExitState.Telling when left.HasRun:
                FlowState right = walk.Go(chain.Right, left, context.BecauseOfFailure);
                if (right is { Status: ExitState.Fine, IsTold: false, IsThrown: false })
                    walk.Lose(CiMask.Alternative, chain);
                return left.Answer == ExitState.Failed ? right : FlowState.Join(right, left.Ending(ExitState.Fine));
            case ExitState.Inverted:
                return left.Ending(ExitState.Inverted);
            // The left part succeeds, unless what is looked for stands on the right.
            default:
                return !left.HasRun && walk.Holds(chain.Right) ? walk.Go(chain.Right, left, context) : FlowState.Join(left, walk.Go(chain.Right, left, context));
        }
    }

    public static FlowState Inverted(FlowState state) => state.Answer switch
    {
        ExitState.Failed => state.Ending(ExitState.Inverted) with { IsExempt = true },
        ExitState.Inverted => state.Ending(ExitState.Failed) with { IsExempt = true },
        _ => state with { IsExempt = true },
    };
}
