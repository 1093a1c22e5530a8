using QualityGate.Bench.Suites;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Runner;

namespace QualityGate.Bench.Ways;

/// <summary>What we do: a block of runs, each prepared while the one before is going on, as in an audit.</summary>
internal sealed class RunnerWay(GeneratedSuite suite, Isolation isolation, int block) : IWay
{
    private readonly SilentProgress _nobody = new();

    public string Name => isolation switch
    {
        Isolation.FreshProcess => "ours, fresh processes",
        Isolation.SameProcess => "ours, same process",
        _ => throw new UnreachableException(),
    };

    public async Task<double> MeasureAsync(CancellationToken cancellationToken)
    {
        RunnerOptions options = new() { Root = suite.Folder };
        await using SuiteRunner runner = new([new PreparedSuite(suite.Suite, suite.Discovery)], options, TimeProvider.System);
        // The process of repeats in one process is started, and has made its first run, before it repeats anything.
        if (isolation == Isolation.SameProcess)
            await RunAsync(runner, 1, isLast: true, cancellationToken);

        long start = Stopwatch.GetTimestamp();
        for (int number = 1; number <= block; number++)
            await RunAsync(runner, number, isLast: number == block, cancellationToken);
        return Stopwatch.GetElapsedTime(start).TotalSeconds / block;
    }

    private async Task RunAsync(SuiteRunner runner, int number, bool isLast, CancellationToken cancellationToken)
    {
        PlannedRun planned = new()
        {
            Number = number,
            Suite = suite.Suite.Id,
            Conditions = ConditionSet.Of(AsConfiguredCondition.Instance),
            Isolation = isolation,
            Seed = 1,
        };
        SuiteRun run = await runner.RunAsync(planned, isLast ? null : planned with { Number = number + 1 }, _nobody, cancellationToken);
        int passed = run.Observations.Count(observation => observation.Outcome == Outcome.Passed);
        if (run.Completion != Completion.Completed || passed != suite.Shape.Tests)
            throw new InvalidOperationException($"{Name}: {passed} of {suite.Shape.Tests} tests passed, {run.Completion} {run.Reason}");
    }
}
