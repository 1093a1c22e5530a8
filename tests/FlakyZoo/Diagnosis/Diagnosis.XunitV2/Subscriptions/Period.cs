namespace Shop.Subscriptions;

/// <summary>From one day to another, in no zone.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber;

    public static Period MonthFrom(DateOnly from) => new(from, from.AddMonths(1));
}
