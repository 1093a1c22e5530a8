using System.Collections.Immutable;
using System.Xml.Linq;
using QualityGate.Core.Conditions;
using QualityGate.Core.Suites;
using QualityGate.Runner.CommandLines;

namespace QualityGate.Runner.Tests.CommandLines;

public sealed class DotnetTestSettingsTests : IDisposable
{
    private const string Empty = "<RunSettings />";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Results_AreSentOneByOne() => Assert.Equal("1", Of(Empty).Element("RunConfiguration")?.Element("BatchSize")?.Value);

    [Fact]
    public void Selection_StandsInTheSettings() => Assert.Equal(
        "FullyQualifiedName=A.B",
        Of(Empty, new TestSelection.Only([new TestId(Launches.Id, "A", "B", "")])).Element("RunConfiguration")?.Element("TestCaseFilter")?.Value);

    [Fact]
    public void RunOfEverything_IsNotFilteredByTheUsersFile() => Assert.Null(
        Of("<RunSettings><RunConfiguration><TestCaseFilter>Name=a</TestCaseFilter></RunConfiguration></RunSettings>").Element("RunConfiguration")?.Element("TestCaseFilter"));

    [Fact]
    public void VariablesAskedForAndThoseOfTheConditions_WinOverTheFilesOwn()
    {
        XElement settings = Of("<RunSettings><RunConfiguration><EnvironmentVariables><ASKED>a</ASKED><KEPT>b</KEPT><TZ>UTC</TZ></EnvironmentVariables></RunConfiguration></RunSettings>");

        Assert.Equal("<EnvironmentVariables><KEPT>b</KEPT><TZ>Pacific/Niue</TZ></EnvironmentVariables>", settings.Descendants("EnvironmentVariables").Single().ToString(SaveOptions.DisableFormatting));
    }

    [Fact]
    public void Hang_IsWatchedWithoutADump()
    {
        XElement watching = Of(Empty).Descendants("CollectDumpOnTestSessionHang").Single();

        Assert.Equal(("2500", "None"), (watching.Attribute("TestTimeout")?.Value, watching.Attribute("HangDumpType")?.Value));
        Assert.Equal(["blame", "blame"], Of(Empty).Descendants().Attributes("friendlyName").Select(name => name.Value));
    }

    [Fact]
    public void CollectorsOfTheUser_StayButForOurOwn()
    {
        XElement settings = Of(
            """
            <RunSettings><DataCollectionRunSettings><DataCollectors>
              <DataCollector friendlyName="Code Coverage" /><DataCollector friendlyName="Blame" />
            </DataCollectors></DataCollectionRunSettings></RunSettings>
            """);

        Assert.Equal(["Code Coverage", "blame"], settings.Descendants("DataCollector").Attributes("friendlyName").Select(name => name.Value));
    }

    private XElement Of(string settings, TestSelection? selection = null)
    {
        string file = Path.Combine(_folder, "own.runsettings");
        File.WriteAllText(file, settings);
        return XElement.Parse(DotnetTestSettings.Of(
            Launches.Of(selection ?? new TestSelection.Everything(), AsConfiguredCondition.Instance, file),
            ImmutableSortedDictionary<string, string>.Empty.Add("TZ", "Pacific/Niue")));
    }
}
