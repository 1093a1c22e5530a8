namespace Depot.Notes;

/// <summary>The licence of a driver, which is good for a year.</summary>
public sealed record Licence(DateTime Issued)
{
    public DateTime Ends => new(Issued.Year + 1, Issued.Month, Issued.Day);
}
