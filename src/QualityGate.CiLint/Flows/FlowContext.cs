namespace QualityGate.CiLint.Flows;

/// <summary>Where a piece of a script stands.</summary>
/// <param name="IsGuarded">It is a condition, in which <c>-e</c> means nothing.</param>
/// <param name="IsBecauseOfFailure">It runs, or not, because the tests failed.</param>
/// <param name="Depth">Calls of functions around it.</param>
internal readonly record struct FlowContext(bool IsGuarded, bool IsBecauseOfFailure, int Depth)
{
    public FlowContext Guarded => this with { IsGuarded = true };

    public FlowContext BecauseOfFailure => this with { IsBecauseOfFailure = true };

    public FlowContext Deeper => this with { Depth = Depth + 1 };
}
