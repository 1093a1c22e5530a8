namespace Depot.Dispatch;

public class PlanTests
{
    private readonly TowerClock _clock = new();

    [Test]
    public void A_tour_is_not_due_too_early()
    {
        var plan = new Plan(_clock);
        plan.Add("Linz", TimeSpan.FromMilliseconds(10));

        _clock.Turn(9);

        Assert.That(plan.Due(), Is.Empty);
    }

    [Test]
    public void A_tour_is_due_in_time()
    {
        var plan = new Plan(_clock);
        plan.Add("Linz", TimeSpan.FromMilliseconds(10));

        _clock.Turn(10);

        Assert.That(plan.Due(), Is.EqualTo(new[] { "Linz" }));
    }

    [Test]
    public void Tours_leave_in_order()
    {
        var plan = new Plan(_clock);
        plan.Add("Wels", TimeSpan.FromMilliseconds(20));
        plan.Add("Linz", TimeSpan.FromMilliseconds(10));

        _clock.Turn(30);

        Assert.That(plan.Due(), Is.EqualTo(new[] { "Linz", "Wels" }));
    }

    [Test]
    public void A_tour_leaves_once()
    {
        var plan = new Plan(_clock);
        plan.Add("Linz", TimeSpan.Zero);

        plan.Due();

        Assert.That(plan.Due(), Is.Empty);
    }

    [Test]
    public void Time_is_measured_by_the_same_clock()
    {
        var start = _clock.GetTimestamp();

        _clock.Turn(1500);

        Assert.That(_clock.GetElapsedTime(start), Is.EqualTo(TimeSpan.FromMilliseconds(1500)));
    }

    [TestCase(0, 1)]
    [TestCase(5, 1)]
    [TestCase(10, 2)]
    [TestCase(15, 2)]
    [TestCase(1000, 3)]
    public void Tours_are_due_one_after_the_other(int milliseconds, int due)
    {
        var plan = new Plan(_clock);
        plan.Add("Linz", TimeSpan.Zero);
        plan.Add("Wels", TimeSpan.FromMilliseconds(10));
        plan.Add("Steyr", TimeSpan.FromMilliseconds(20));

        _clock.Turn(milliseconds);

        Assert.That(plan.Due(), Has.Count.EqualTo(due));
    }
}
