namespace Depot.Fleets;

public class FleetRegistrationTests
{
    [Test]
    public void A_new_lorry_is_registered() => Assert.That(Fleet.Register("L 1234"));
}
