namespace Depot.Lanes;

public class LanePlanTests
{
    [Test]
    public void Parcels_are_spread_over_the_lanes()
    {
        var plan = new LanePlan();

        for (var parcel = 0; parcel < 100; parcel++)
            plan.Add(parcel);

        Assert.That(plan.LongestLane, Is.LessThanOrEqualTo(50));
    }
}
