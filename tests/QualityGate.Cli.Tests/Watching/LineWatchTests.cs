using QualityGate.Cli.Watching;
using QualityGate.Core.Runs;

namespace QualityGate.Cli.Tests.Watching;

public class LineWatchTests
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly LineWatch _watch;

    public LineWatchTests() => _watch = new LineWatch(_output, new ProgressBoard(Story.Settings));

    [Fact]
    public void EachRun_IsOneLine()
    {
        _watch.Report(Story.Discovered("A.csproj"));
        _watch.Report(Story.Ended(1, "serial", TimeSpan.FromSeconds(1.5)));

        Assert.Equal("A.csproj (net10.0): 1 test case\n  run 1 serial: 0 tests, 0 failed (1.50 s)\n", _output.ToString());
    }

    [Fact]
    public void FirstRunOfEachConditionOfASuite_IsFollowedByTheExpectedTime()
    {
        _watch.Report(Story.Discovered("A.csproj"));
        _watch.Report(Story.Ended(1, "serial", TimeSpan.FromSeconds(2)));
        _watch.Report(Story.Ended(2, "parallel", TimeSpan.FromSeconds(1)));

        Assert.EndsWith("  2/6 runs, 0 flaky so far, about 6s left\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhenNothingIsLeft_NoTimeIsExpected()
    {
        _watch.Report(Story.Discovered("A.csproj"));
        for (int run = 1; run < Story.Settings.Runs * 2; run += 2)
            _watch.Report(Story.Ended(run, "serial", TimeSpan.FromSeconds(2)));
        for (int run = 2; run <= Story.Settings.Runs * 2; run += 2)
            _watch.Report(Story.Ended(run, "parallel", TimeSpan.FromSeconds(0)));

        Assert.EndsWith("4/6 runs, 0 flaky so far\n  run 4 parallel: 0 tests, 0 failed (0.00 s)\n  run 6 parallel: 0 tests, 0 failed (0.00 s)\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SecondCalls_AreNoFurtherTests()
    {
        RunEvent.RunEnded end = (RunEvent.RunEnded)Story.Run(1, "twice", TimeSpan.FromSeconds(1.5), Outcome.Passed, Outcome.Failed).Last();

        _watch.Report(end with { Run = end.Run with { Observations = [end.Run.Observations[0], end.Run.Observations[1] with { EarlierCalls = 1 }] } });

        Assert.Equal("  run 1 twice: 1 test, 0 failed, 1 when called again (1.50 s)\n", _output.ToString());
    }

    [Fact]
    public void RunsOfSuitesSideBySide_NameTheirSuite()
    {
        _watch.Report(Story.Discovered("A.csproj"));
        _watch.Report(Story.Discovered("B.csproj"));
        _watch.Report(Story.Ended(1, "serial", TimeSpan.FromSeconds(1.5)));

        Assert.EndsWith("  A.csproj (net10.0) run 1 serial: 0 tests, 0 failed (1.50 s)\n", _output.ToString(), StringComparison.Ordinal);
    }
}
