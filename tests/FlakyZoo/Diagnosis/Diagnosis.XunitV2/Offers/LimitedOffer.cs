namespace Shop.Offers;

/// <summary>An offer that ends.</summary>
public sealed class LimitedOffer(TimeProvider clock, TimeSpan length)
{
    private readonly DateTimeOffset _begun = clock.GetUtcNow();

    public TimeSpan Left => TimeSpan.FromTicks(Math.Max(0, (_begun + length - clock.GetUtcNow()).Ticks));

    public bool IsOver => Left == TimeSpan.Zero;
}
