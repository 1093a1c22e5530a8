using QualityGate.CiLint.Shells.Syntax;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Flows;

/// <summary><c>try</c>: what is thrown because the tests failed may be caught and forgotten.</summary>
internal static class AttemptFlow
{
    public static FlowState Go(FailureWalk walk, ShellNode.Attempt attempt, FlowState state, FlowContext context)
    {
        FlowState body = walk.Go(attempt.Body, state, context);
        FlowState after = body;
        if (body.IsThrown && !attempt.Handlers.IsEmpty)
        {
            FlowState thrown = body with { IsThrown = false, HasEnded = false };
            after = attempt.Handlers.Select(handler => walk.Go(handler, thrown, context.BecauseOfFailure)).Aggregate(FlowState.Join);
            if (after is { IsThrown: false, IsTold: false })
                walk.Lose(CiMask.CaughtError, attempt.Handlers[0]);
        }

        if (attempt.Final is not { } final)
            return after;
        FlowState last = walk.Go(final, after with { HasEnded = false, HasReturned = false, HasLeft = false }, context);
        return last with { HasEnded = last.HasEnded || after.HasEnded, HasReturned = last.HasReturned || after.HasReturned, HasLeft = last.HasLeft || after.HasLeft };
    }
}
