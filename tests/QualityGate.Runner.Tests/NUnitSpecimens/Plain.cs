namespace QualityGate.NUnitSpecimens;

public class Plain
{
    private static int _tries;

    [Test]
    [Category("Fast")]
    public void Passes() => Console.WriteLine($"said by the test, {TestContext.Parameters.Get("FromSettings", "nothing")} from the settings");

    [Test]
    public void Throws() => throw new InvalidOperationException("the message");

    [Test]
    public void AssertsWrongly() => Assert.That(1, Is.EqualTo(2));

    [Test]
    [Ignore("the reason")]
    public void IsIgnored()
    {
    }

    [Test]
    [Explicit("by hand")]
    public void IsExplicit()
    {
    }

    [Test]
    public void IsInconclusive() => Assert.Inconclusive("cannot say");

    [Test]
    public void Warns() => Assert.Warn("careful");

    [Test]
    [Retry(3)]
    public void PassesAtTheSecondTry() => Assert.That(++_tries, Is.EqualTo(2));

    [Test]
    [Repeat(3)]
    public async Task PassesThreeTimes() => await Task.Yield();

    [Test]
    public void ExitsWithZeroWhenAsked()
    {
        if (Environment.GetEnvironmentVariable("SPECIMEN_EXITS") is not null)
            Environment.Exit(0);
    }
}
