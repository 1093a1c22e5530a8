namespace QualityGate.Core.Planning;

/// <summary>The planner that serves given settings.</summary>
public static class Planners
{
    public static RunPlanner For(RunSettings settings) => new InTurn(new FixedRuns(settings), new ConfirmingRuns(settings));
}
