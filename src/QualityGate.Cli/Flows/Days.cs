namespace QualityGate.Cli.Flows;

/// <summary>Days as a repository counts them: those of UTC, wherever somebody looks at it.</summary>
internal static class Days
{
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
