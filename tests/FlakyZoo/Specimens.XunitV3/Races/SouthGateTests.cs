namespace Specimens.XunitV3.Races;

/// <summary>Shares the turnstile with the tests of the other gate, which xunit runs at the same time.</summary>
public class SouthGateTests
{
    [Fact]
    public async Task A_visitor_is_counted()
    {
        await Turnstile.EnterAsync();

        Assert.Equal(Turnstile.Visitors, Turnstile.Counted);
    }
}
