namespace Specimens.XunitV2.Order;

/// <summary>Fails when its class comes after the polluter's: xunit v2 draws the order of classes anew in each process.</summary>
public class CurrencyVictimTests
{
    [Fact]
    public void Victim_pays_in_euros() => Assert.Equal("EUR", Currency.Symbol);
}
