using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>What a test can see of the process it is in.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class SuiteRunnerSurroundingsTests(SpecimenSuite specimens)
{
    [Fact]
    public async Task Surroundings_AreThoseOfDotnetTest()
    {
        IReadOnlyDictionary<string, string> seen = await SeenAsync(specimens.Suite);
        string folder = Path.GetDirectoryName(SpecimenSuite.AssemblyPath)!;

        Assert.Equal(folder + Path.DirectorySeparatorChar, seen["base"]);
        Assert.Equal(folder, seen["current"]);
        Assert.Equal("testhost", seen["entry"]);
        Assert.Equal("7", seen["run"]);
        Assert.Equal("serial", seen["conditions"]);
        Assert.Equal("0", seen["input"]);
    }

    [Fact]
    public async Task SettingsAndUser_SetTheEnvironment()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("settings-");
        try
        {
            string settings = Path.Combine(folder.FullName, "my.runsettings");
            await File.WriteAllTextAsync(settings, """
                <RunSettings>
                  <RunConfiguration>
                    <EnvironmentVariables><FROM_SETTINGS>file</FROM_SETTINGS><FROM_USER>overruled</FROM_USER></EnvironmentVariables>
                  </RunConfiguration>
                </RunSettings>
                """);

            IReadOnlyDictionary<string, string> seen = await SeenAsync(specimens.Suite with
            {
                SettingsPath = settings,
                Environment = ImmutableSortedDictionary<string, string>.Empty.Add("FROM_USER", "user"),
            });

            Assert.Equal(("file", "user"), (seen["settings"], seen["user"]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> SeenAsync(TestSuite suite)
    {
        await using SuiteRunner runner = new([new PreparedSuite(suite, specimens.Discovery)], SpecimenSuite.Options, TimeProvider.System);
        SuiteRun run = await runner.RunAsync(specimens.Planned(SerialCondition.Instance, "Surroundings.AreReported"), new Listener(), CancellationToken.None);
        return run.Observations.Single().Output!
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
    }
}
