namespace Depot.Notes;

public class CutOffTests
{
    [Test]
    public void The_cut_off_is_on_the_day_of_the_order() =>
        Assert.That(CutOff.Of(new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero)), Is.EqualTo(new DateTime(2026, 7, 1, 16, 0, 0)));

    [Test]
    public void A_parcel_of_the_early_morning_leaves_on_that_day() =>
        Assert.That(CutOff.Of(new(2026, 7, 1, 3, 0, 0, TimeSpan.Zero)).Day, Is.EqualTo(1));
}
