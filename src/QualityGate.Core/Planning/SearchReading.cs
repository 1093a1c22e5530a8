namespace QualityGate.Core.Planning;

/// <summary>How far a search for circumstances has come.</summary>
public sealed record SearchReading
{
    /// <summary>All that were tried, the best first.</summary>
    public required ImmutableArray<CircumstanceTally> Tried { get; init; }

    /// <summary>Those that won, with the runs made to measure them and no others; null before the search is over.</summary>
    public CircumstanceTally? Measured { get; init; }

    /// <summary>In which to run next; null when nothing more is wanted.</summary>
    public Circumstances? Wanted { get; init; }

    /// <summary>Only runs that were not chosen by what they showed count.</summary>
    public bool IsReproduced => Measured is { Rate.Failures: > 0 };

    /// <summary>The best circumstances, with every run in them; null before the first run.</summary>
    public CircumstanceTally? Best => Tried is not [var first, ..] ? null : Measured is null ? first : first with
    {
        Rate = first.Rate + Measured.Rate,
        Spent = first.Spent + Measured.Spent,
        Lost = first.Lost + Measured.Lost,
    };

    /// <summary>Runs in all, and what they took.</summary>
    public int Runs => Tried.Append(Measured).Sum(tally => tally is null ? 0 : tally.Rate.Trials + tally.Lost);

    public TimeSpan Spent => Tried.Append(Measured).Aggregate(TimeSpan.Zero, (sum, tally) => sum + (tally?.Spent ?? TimeSpan.Zero));
}
