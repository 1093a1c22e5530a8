namespace Diagnosis.MSTest.Weather;

/// <summary>One test turns sampling on for all; then the other misses readings now and then.</summary>
[TestClass]
[DoNotParallelize]
public class SamplingTests
{
    [TestMethod]
    public void Readings_are_recorded() => Assert.AreEqual(2, Telemetry.Record(2));

    [TestMethod]
    public void Sampling_never_records_more_than_there_is()
    {
        Telemetry.SampleHalf();

        Assert.IsLessThanOrEqualTo(10, Telemetry.Record(10));
    }
}
