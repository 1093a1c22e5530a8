using System.Globalization;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Conditions;

/// <summary>Conditions as a test sees them from inside its process, in our own host and in an application.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class ConditionRunTests(SpecimenSuite specimens, XunitV3Suite application)
{
    private const long HeapLimit = 256 * 1024 * 1024;

    [Theory]
    [InlineData(SuiteHost.Adapter)]
    [InlineData(SuiteHost.Application)]
    public async Task WithoutAny_NothingIsChanged(SuiteHost host)
    {
        IReadOnlyDictionary<string, string> seen = await SeenAsync(host, "serial");

        Assert.Equal(TimeZoneInfo.Local.Id, seen["zone"]);
        Assert.Equal($"{Environment.ProcessorCount}", seen["processors"]);
        Assert.Equal(Path.GetTempPath(), seen["temporary"]);
        Assert.Equal("0", seen["burners"]);
        Assert.Equal(("True", "True"), (seen["inside"], seen["outside"]));
        Assert.NotEqual($"{HeapLimit}", seen["memory"]);
    }

    /// <summary>Conditions compose, so that one process is enough to see many of them.</summary>
    [LinuxTheory]
    [InlineData(SuiteHost.Adapter)]
    [InlineData(SuiteHost.Application)]
    [InlineData(SuiteHost.Os)]
    public async Task SeveralAtOnce_AreAllSeen(SuiteHost host)
    {
        IReadOnlyDictionary<string, string> seen = await SeenAsync(
            host, "serial+lowcpu+poolstarved+memorypressure+timezone-east+culture-turkish+freshtemp+cpustress");

        Assert.Equal("tr-TR", seen["culture"]);
        Assert.Equal("Pacific/Kiritimati", seen["zone"]);
        Assert.Equal("1", seen["processors"]);
        Assert.Matches("^[0-9]+$", seen["affinity"]);
        Assert.Equal("1 to 4", seen["pool"]);
        Assert.Equal($"{HeapLimit}", seen["memory"]);
        Assert.InRange(int.Parse(seen["collections"], CultureInfo.InvariantCulture), 20, int.MaxValue);
        Assert.Equal($"{Environment.ProcessorCount}", seen["burners"]);
        Assert.NotEqual(Path.GetTempPath(), seen["temporary"]);
        Assert.NotEqual(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), seen["home"]);
        Assert.False(Directory.Exists(seen["temporary"]));
        Assert.False(Directory.Exists(seen["home"]));
    }

    [LinuxTheory]
    [InlineData("culture-german", "timezone-west", "de-DE", "Pacific/Niue")]
    [InlineData("culture-arabic", "timezone-uneven", "ar-SA", "Asia/Kathmandu")]
    public async Task EachCultureAndZone_IsThatOfTheProcess(string culture, string zone, string name, string id)
    {
        IReadOnlyDictionary<string, string> seen = await SeenAsync(SuiteHost.Adapter, $"{culture}+{zone}");

        Assert.Equal((name, id), (seen["culture"], seen["zone"]));
    }

    [OfflineTheory]
    [InlineData(SuiteHost.Adapter)]
    [InlineData(SuiteHost.Application)]
    [InlineData(SuiteHost.Os)]
    public async Task Offline_OnlyTheLoopbackAnswers(SuiteHost host)
    {
        IReadOnlyDictionary<string, string> seen = await SeenAsync(host, "serial+offline");

        Assert.Equal(("True", "False"), (seen["inside"], seen["outside"]));
    }

    [FakedClockTheory]
    [InlineData(SuiteHost.Adapter)]
    [InlineData(SuiteHost.Application)]
    public async Task LeapDay_IsTheDateOfTheProcess_AndWaitsLastAsLongAsEver(SuiteHost host)
    {
        IReadOnlyDictionary<string, string> seen = await SeenAsync(host, "serial+clock-leapday");

        Assert.StartsWith("2028-02-29 12:0", seen["now"], StringComparison.Ordinal);
        Assert.Equal("True", seen["waits"]);
    }

    [Fact]
    public async Task FakedClockWhereThePlatformCannotStandIt_IsRefusedWithTheReason()
    {
        await using SuiteRunner runner = specimens.Runner();
        SuiteRun run = await runner.RunAsync(
            specimens.Planned(ClockCondition.LeapDay, Sightings.Specimen) with { Host = SuiteHost.Os }, new Listener(), CancellationToken.None);

        Assert.Equal(Completion.Voided, run.Completion);
        Assert.Contains("leave out --host os", run.Reason, StringComparison.Ordinal);
    }

    [FakedClockTheory]
    [InlineData(SuiteHost.Adapter)]
    public async Task ClocksGoForward_WhereTheZoneDoesThat(SuiteHost host)
    {
        IReadOnlyDictionary<string, string> seen = await SeenAsync(host, "serial+clock-dst");

        Assert.Equal("America/New_York", seen["zone"]);
        Assert.Matches("^2027-03-14 (01:59|03:0)", seen["now"]);
    }

    [LinuxFact]
    public async Task Burners_EndWithTheirRun()
    {
        Assert.NotEqual("0", (await SeenAsync(SuiteHost.Adapter, "serial+cpustress2"))["burners"]);

        Assert.Equal("0", (await SeenAsync(SuiteHost.Adapter, "serial"))["burners"]);
    }

    private Task<IReadOnlyDictionary<string, string>> SeenAsync(SuiteHost host, string conditions) => host == SuiteHost.Application
        ? Sightings.UnderAsync(conditions, application.PlannedByName(SerialCondition.Instance, Sightings.Specimen), application.Suite, application.Discovery)
        : Sightings.UnderAsync(conditions, specimens.Planned(SerialCondition.Instance, Sightings.Specimen) with { Host = host }, specimens.Suite, specimens.Discovery);
}
