namespace Depot.Lanes;

public class LaneWorkersTests
{
    [Test]
    public void More_than_one_hand_is_at_work() => Assert.That(LaneWorkers.WorkOff(parcels: 40), Is.GreaterThan(1));
}
