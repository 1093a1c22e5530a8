namespace Scheduling.Tests.Fixed;

[TestClass]
public class WestOfficeTests
{
    [TestMethod]
    public async Task The_first_number_of_a_store_is_1()
    {
        var job = await new JobStore().AddAsync(Chores.Quick("stamp the form"));

        Assert.AreEqual(1, job.Number);
    }
}
