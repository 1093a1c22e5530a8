namespace Depot.Yards;

public class InspectionTests
{
    private readonly List<string> _seen = [];

    [SetUp]
    public void ForgetWhatWasSeen() => _seen.Clear();

    [Test]
    public async Task First_the_tyres_are_looked_at()
    {
        await LookAsync("tyres");

        Assert.That(_seen, Is.EqualTo(new[] { "tyres" }));
    }

    [Test]
    public async Task Then_the_brakes_are_looked_at()
    {
        await LookAsync("tyres");
        await LookAsync("brakes");

        Assert.That(_seen, Has.Count.EqualTo(2));
    }

    [Test, Order(1)]
    public async Task Last_the_lights_are_looked_at()
    {
        foreach (var part in new[] { "tyres", "brakes", "lights" })
            await LookAsync(part);

        Assert.That(_seen[^1], Is.EqualTo("lights"));
    }

    [Test, Order(2)]
    public void Nothing_was_seen_before() => Assert.That(_seen, Is.Empty);

    private async Task LookAsync(string part)
    {
        await Task.Delay(10);
        _seen.Add(part);
    }
}
