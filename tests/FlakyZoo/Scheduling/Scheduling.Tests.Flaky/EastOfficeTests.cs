namespace Scheduling.Tests.Flaky;

/// <summary>Shares a store with the other office, whose tests run at the same time.</summary>
[TestClass]
public class EastOfficeTests
{
    [TestMethod]
    public async Task The_last_number_is_how_many_were_asked_for()
    {
        var job = await TownHall.AskAsync("stamp the form");

        Assert.AreEqual(TownHall.Asked, job.Number);
    }
}
