namespace QualityGate.Cli.Tests.Quarantines;

/// <summary>A clock that shows noon of one day, and otherwise goes as clocks go.</summary>
internal sealed class FixedDay(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
