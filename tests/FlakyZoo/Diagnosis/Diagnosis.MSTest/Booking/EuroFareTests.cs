namespace Diagnosis.MSTest.Booking;

/// <summary>Quotes in euros, at the counter that the tests of the crown use too.</summary>
[TestClass]
public class EuroFareTests
{
    [TestMethod]
    public async Task Nights_are_quoted_in_euros()
    {
        for (var price = 80; price < 100; price++)
        {
            Assert.AreEqual($"{price} EUR", await Fares.QuoteAsync("EUR", price));
        }
    }
}
