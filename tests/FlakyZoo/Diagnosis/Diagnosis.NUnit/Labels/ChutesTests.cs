namespace Depot.Labels;

public class ChutesTests
{
    [Test]
    public void Large_towns_have_chutes_of_their_own() =>
        Assert.That(new[] { "Vienna", "Graz" }.Select(Chutes.Of), Is.Unique);
}
