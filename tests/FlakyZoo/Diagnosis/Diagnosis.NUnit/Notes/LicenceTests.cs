namespace Depot.Notes;

public class LicenceTests
{
    [Test]
    public void A_licence_ends_in_a_year() => Assert.That(new Licence(DateTime.Today).Ends, Is.GreaterThan(DateTime.Today.AddDays(364)));
}
