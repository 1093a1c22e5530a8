using System.Diagnostics;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Records.Format;

/// <summary>Turns lines back into events. Every reference must lead somewhere: a line that is missing in the middle is noticed.</summary>
internal sealed class RecordDecoder
{
    private readonly List<SuiteId> _suites = [];
    private readonly List<DiscoveredTest> _tests = [];
    private readonly List<Failure> _failures = [];
    private readonly Dictionary<(SuiteId Suite, int Run), OpenRun> _running = [];
    private readonly HashSet<(SuiteId Suite, int Run)> _shown = [];
    private int _started;

    /// <summary>What the line says happened; null for a line that only gives a number to what later lines refer to.</summary>
    /// <exception cref="FormatException">The line contradicts the lines before it.</exception>
    public RunEvent? Decode(RecordLine line) => line switch
    {
        RecordLine.SuiteDiscovered suite => Discovered(suite),
        RecordLine.TestNamed test => Remember(_tests, test.Number, test.Test.In(At(_suites, test.Suite, "suite")), "test"),
        RecordLine.FailureNamed failure => Remember(_failures, failure.Number, failure.Failure, "failure"),
        RecordLine.RunStarted started => Started(started),
        RecordLine.TestObserved seen => Observed(seen),
        RecordLine.RunEnded ended => Ended(ended),
        RecordLine.ProjectScanned scanned => new RunEvent.ProjectScanned(scanned.Scan),
        RecordLine.CiRead read => new RunEvent.CiRead(read.Honesty),
        RecordLine.SourcesTraced traced => new RunEvent.SourcesTraced(traced.Files),
        RecordLine.FaultFound fault => new RunEvent.FaultFound(fault.Fault),
        RecordLine.Resumed resumed => Resumed(resumed),
        RecordLine.Ended end => new RunEvent.Ended(end.Ending),
        _ => throw new UnreachableException(),
    };

    /// <summary>The ends of the runs that were going on when the record broke off, in the order in which they began.</summary>
    public IEnumerable<RunEvent.RunEnded> CutOff() =>
        _running.Values.OrderBy(run => run.Place).Select(run => new RunEvent.RunEnded(run.CutOff()));

    private RunEvent.SuiteDiscovered Discovered(RecordLine.SuiteDiscovered line)
    {
        SuiteId suite = new(line.Project, line.Framework);
        if (_suites.Contains(suite))
            throw new FormatException($"The suite {suite} is there for the second time.");

        Remember(_suites, line.Number, suite, "suite");
        ImmutableArray<DiscoveredTest> tests = [.. line.Tests.Select(test => test.In(suite))];
        ImmutableArray<DiscoveredTest>? only = line.Only?.Select(test => test.In(suite)).ToImmutableArray();
        foreach ((int index, DiscoveredTest test) in tests.Concat(only ?? []).Index())
            Remember(_tests, line.First + index, test, "test");
        return new RunEvent.SuiteDiscovered(new Discovery
        {
            Suite = suite,
            Platform = line.Platform,
            Host = line.Host ?? SuiteHost.Unknown,
            HostReason = line.HostReason ?? HostReason.Unknown,
            Build = line.Build,
            Parallelism = line.Parallelism,
            SideBySide = line.SideBySide ?? SideBySide.InOneProcess,
            Tests = tests,
            Selection = Selection(only?.Select(test => test.Id)),
            FilteredOut = line.FilteredOut,
            InOtherShards = line.InOtherShards ?? 0,
            Change = line.Change,
            SetAside = line.SetAside?.Select(test => test.In(suite)).ToImmutableArray() ?? [],
            Errors = line.Errors ?? [],
        });
    }

    private RunEvent.RunStarted Started(RecordLine.RunStarted line)
    {
        PlannedRun planned = new()
        {
            Number = line.Run,
            Suite = At(_suites, line.Suite, "suite"),
            Conditions = line.Conditions,
            Seed = line.Seed,
            Host = line.Host ?? SuiteHost.Unknown,
            Isolation = line.Isolation ?? Isolation.FreshProcess,
            Tests = Selection(line.Only?.Select(Test)),
            Order = [.. (line.InOrder ?? []).Select(Test)],
            Purpose = line.Purpose ?? RunPurpose.Measurement,
            Continues = line.Continues,
        };
        if (planned.Continues is { } continued && !_shown.Contains((planned.Suite, continued)))
            throw new FormatException($"Run {planned.Number} of {planned.Suite} continues run {continued}, which has shown nothing here.");
        if (!_running.TryAdd((planned.Suite, planned.Number), new OpenRun(_started++, planned, line.At)))
            throw new FormatException($"Run {planned.Number} of {planned.Suite} begins a second time.");
        return new RunEvent.RunStarted(planned, line.At);
    }

    private RunEvent.TestObserved Observed(RecordLine.TestObserved line)
    {
        DiscoveredTest test = At(_tests, line.Test, "test");
        OpenRun run = Running(test.Id.Suite, line.Run);
        Observation observation = new()
        {
            Test = test.Id,
            DisplayName = line.Name ?? test.DisplayName,
            Outcome = line.As,
            EarlierCalls = line.Again ?? 0,
            StartOrder = line.Order ?? -1,
            StartedAfter = line.After ?? TimeSpan.Zero,
            Duration = line.Took ?? TimeSpan.Zero,
            Failure = line.Failure is { } failure ? At(_failures, failure, "failure") : null,
            SkipReason = line.Skipped,
            Output = line.Output,
        };
        run.Observed.Add(observation);
        return new RunEvent.TestObserved(run.Planned, observation);
    }

    private RunEvent.RunEnded Ended(RecordLine.RunEnded line)
    {
        OpenRun run = Running(At(_suites, line.Suite, "suite"), line.Run);
        if (run.Observed.Reports != line.Seen)
            throw new FormatException($"Run {line.Run} of {run.Planned.Suite} gave {line.Seen} results, but the record holds {run.Observed.Reports}.");

        _running.Remove((run.Planned.Suite, line.Run));
        if (!line.Completion.IsLost())
            _shown.Add((run.Planned.Suite, line.Run));
        return new RunEvent.RunEnded(new SuiteRun
        {
            Planned = run.Planned,
            Completion = line.Completion,
            Reason = line.Reason,
            StartedAt = line.StartedAt,
            Duration = line.Took,
            Observations = run.Observed.ToImmutable(),
            InFlight = [.. line.InFlight?.Select(Test) ?? []],
            Leftovers = [.. line.Leftovers?.Select(leftover => new Leftover(leftover.Process, leftover.Test is { } test ? Test(test) : null)) ?? []],
            Errors = line.Errors ?? [],
        });
    }

    private TestId Test(int number) => At(_tests, number, "test").Id;

    private RunEvent.Resumed Resumed(RecordLine.Resumed line)
    {
        _running.Clear();
        return new RunEvent.Resumed(line.At, line.Runs);
    }

    private static TestSelection Selection(IEnumerable<TestId>? only) =>
        only is null ? new TestSelection.Everything() : new TestSelection.Only([.. only]);

    private OpenRun Running(SuiteId suite, int run) => _running.TryGetValue((suite, run), out OpenRun? open)
        ? open
        : throw new FormatException($"Run {run} of {suite} is not going on here.");

    private static T At<T>(List<T> known, int number, string what) => number >= 0 && number < known.Count
        ? known[number]
        : throw new FormatException($"No line before this one gives the {what} with number {number}.");

    /// <summary>Makes a value known by its number, which is all that happens by such a line.</summary>
    private static RunEvent? Remember<T>(List<T> known, int number, T value, string what)
    {
        if (number != known.Count)
            throw new FormatException($"The {what} with number {known.Count} should come here, not number {number}.");

        known.Add(value);
        return null;
    }
}
