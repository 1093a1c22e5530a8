namespace Diagnosis.MSTest.Clinic;

/// <summary>Prepares one ward for all tests of the class, and has little patience with it.</summary>
[TestClass]
public class SharedWardTests
{
    private static readonly List<string> Beds = [];

    [ClassInitialize]
    public static async Task PrepareAsync(TestContext context)
    {
        using var patience = new CancellationTokenSource(60);
        for (var bed = 0; bed < 8; bed++)
        {
            await Task.Delay(4, patience.Token);
            Beds.Add($"bed {bed}");
        }
    }

    [TestMethod]
    public void There_are_eight_beds() => Assert.AreEqual(8, Beds.Count);
}
