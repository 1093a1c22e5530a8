namespace QualityGate.Cli.Flows;

/// <summary>How much time the runs may take; asked before each one.</summary>
internal sealed class RunBudget(TimeSpan? limit, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    public bool IsSpent => limit is { } allowed && time.GetElapsedTime(_start) >= allowed;
}
