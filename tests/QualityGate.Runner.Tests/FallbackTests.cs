using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>What is done for a suite whose own host does not start.</summary>
public class FallbackTests
{
    private const string WritesTrx = "  -trx <filename> : output results to TRX XML file";

    private static readonly RunnerOptions Options = new() { Root = Path.GetTempPath(), SpareHosts = 0 };

    [LinuxFact]
    public async Task Tests_AreThoseThatARunOfTheCommandLineShows()
    {
        using StubbornApplication application = await StubbornApplication.ThatSaysAsync(WritesTrx);

        Discovery found = await DiscoverAsync(application.Suite);

        Assert.Equal((SuiteHost.Os, HostReason.OwnHostDoesNotStart), (found.Host, found.HostReason));
        Assert.Equal(["Shop.CartTests.Adds", "Shop.CartTests.Pays"], found.Tests.Select(test => test.Id.FullName));
        Assert.Empty(found.Errors);
    }

    [LinuxFact]
    public async Task RunsAfterIt_ShowTheSameTests()
    {
        using StubbornApplication application = await StubbornApplication.ThatSaysAsync(WritesTrx);
        Discovery found = await DiscoverAsync(application.Suite);
        await using SuiteRunner runner = new([new PreparedSuite(application.Suite with { Host = found.Host }, found)], Options, TimeProvider.System);
        PlannedRun planned = new() { Number = 1, Suite = found.Suite, Conditions = ConditionSet.Of(AsConfiguredCondition.Instance), Seed = 1 };

        SuiteRun run = await runner.RunAsync(planned, new Listener(), CancellationToken.None);

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Equal(found.Tests.Select(test => test.Id), run.Observations.Select(seen => seen.Test));
        Assert.Equal([Outcome.Passed, Outcome.Failed], run.Observations.Select(seen => seen.Outcome));
    }

    [LinuxFact]
    public async Task HostThatWasAskedFor_IsInsistedOn()
    {
        using StubbornApplication application = await StubbornApplication.ThatSaysAsync(WritesTrx);

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => DiscoverAsync(application.Suite with { HostReason = HostReason.Asked }));

        Assert.Contains("code 3", refusal.Fault.Message, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task CommandLineThatIsNoHelpEither_LeavesTheFirstFault()
    {
        using StubbornApplication application = await StubbornApplication.ThatSaysAsync("  -html <filename> : output results to HTML file");

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => DiscoverAsync(application.Suite));

        Assert.Contains("code 3", refusal.Fault.Message, StringComparison.Ordinal);
    }

    private static Task<Discovery> DiscoverAsync(TestSuite suite) => new SuiteDiscoverer(Options).DiscoverAsync(suite, CancellationToken.None);
}
