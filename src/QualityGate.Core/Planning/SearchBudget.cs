namespace QualityGate.Core.Planning;

/// <summary>What a search for the circumstances in which a test fails may cost.</summary>
/// <param name="Runs">Runs in all; at least 2.</param>
/// <param name="Time">What the runs may take together; null when only their number counts.</param>
public sealed record SearchBudget(int Runs, TimeSpan? Time)
{
    /// <summary>Enough to tell a rate of a half from one of a quarter.</summary>
    private const int MostMeasured = 20;

    /// <summary>The last of the runs, which are for measuring what was found: no more than a third of all.</summary>
    public int Measured => Math.Clamp(Runs / 3, 1, MostMeasured);

    /// <summary>The runs before them.</summary>
    public int Searched => Runs - Measured;

    /// <summary>How long may be searched, so that there is time left to measure.</summary>
    public TimeSpan? SearchTime => Time is { } time ? time * 2 / 3 : null;
}
