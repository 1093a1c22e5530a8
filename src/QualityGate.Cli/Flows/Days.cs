namespace QualityGate.Cli.Flows;

/// <summary>Days as a repository counts them: those of UTC, wherever somebody looks at it.</summary>
internal static class Days
{
    public static DateOnly Today(TimeProvider time) => Of(time.GetUtcNow());

    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
