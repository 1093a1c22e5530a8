namespace Specimens;

public class FakeShop
{
    private readonly TimeProvider _time = TimeProvider.System;

    public long Started => _time.GetTimestamp();

    public DateTime Due() => _time.GetUtcNow().UtcDateTime.AddDays(1); // tomorrow
}
