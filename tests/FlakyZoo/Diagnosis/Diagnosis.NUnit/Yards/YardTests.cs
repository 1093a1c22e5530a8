namespace Depot.Yards;

public class YardTests
{
    private Yard _yard = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _yard = new();
        _yard.Open();
        await Task.Delay(22);
        Assert.That(_yard.IsOpen, "The yard does not open.");
    }

    [Test]
    public void There_are_places() => Assert.That(_yard.Places, Is.EqualTo(6666));

    [Test]
    public void The_yard_is_open() => Assert.That(_yard.IsOpen);
}
