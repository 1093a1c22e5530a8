namespace QualityGate.MSTestSpecimens;

[TestClass]
public class Plain
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [TestCategory("Fast")]
    public void Passes()
    {
        TestContext.Properties.TryGetValue("FromSettings", out object? value);
        TestContext.WriteLine($"said by the test, {value ?? "nothing"} from the settings");
    }

    [TestMethod]
    public void Throws() => throw new InvalidOperationException("the message");

    [TestMethod]
    public async Task ThrowsLater()
    {
        await Task.Yield();
        throw new InvalidOperationException("the message");
    }

    [TestMethod]
    public void AssertsWrongly() => Assert.AreEqual(1, 2);

    [TestMethod]
    [Ignore("the reason")]
    public void IsIgnored()
    {
    }

    [TestMethod]
    public void IsInconclusive() => Assert.Inconclusive("cannot say");

    [TestMethod]
    [Timeout(50)]
    public void TakesTooLong() => Thread.Sleep(Timeout.Infinite);

    [TestMethod]
    [Retry(3)]
    public void PassesAtTheSecondTry() => Assert.AreEqual(2, ++_tries);

    private static int _tries;

    [TestMethod(DisplayName = "a name. with (odd) things")]
    public void IsNamed()
    {
    }

    [TestMethod]
    public void ExitsWithZeroWhenAsked()
    {
        if (Environment.GetEnvironmentVariable("SPECIMEN_EXITS") is not null)
            Environment.Exit(0);
    }

    /// <summary>MSTest copies the tests there when they bring files along.</summary>
    [TestMethod]
    [DeploymentItem("Brought.txt")]
    public void BringsAFile() => TestContext.WriteLine($"deployed: {File.Exists("Brought.txt")}, to {TestContext.DeploymentDirectory}");
}
