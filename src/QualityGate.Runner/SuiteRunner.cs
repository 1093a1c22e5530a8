using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Conditions;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Processes;
using QualityGate.Runner.Runs;

namespace QualityGate.Runner;

/// <summary>
/// Performs planned runs, each in a fresh process, and keeps the next process of a suite ready meanwhile. A run in the same process
/// goes to that of the run directly before it; the first of several begins one.
/// </summary>
public sealed class SuiteRunner(IEnumerable<PreparedSuite> suites, RunnerOptions options, TimeProvider clock) : IAsyncDisposable
{
    private readonly ImmutableDictionary<SuiteId, PreparedSuite> _suites = suites.ToImmutableDictionary(suite => suite.Suite.Id);
    private readonly ConcurrentDictionary<SuiteId, TestPatience> _patience = new();
    private readonly ConcurrentDictionary<SuiteId, IHostProcess> _kept = new();
    private readonly HostPool _hosts = new(options);

    /// <summary>A run of which nobody knows what will follow.</summary>
    /// <inheritdoc cref="RunAsync(PlannedRun, PlannedRun?, IProgress{RunEvent}, CancellationToken)"/>
    public Task<SuiteRun> RunAsync(PlannedRun planned, IProgress<RunEvent> progress, CancellationToken cancellationToken) =>
        RunAsync(planned, next: null, progress, cancellationToken);

    /// <summary>
    /// Runs and reports: the start, each test as soon as it has a result, the end. Whatever happens, cancellation included,
    /// is told by the value. A test can be reported twice, when its fixture fails after it: the worse counts.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The run is of a suite that this runner was not given.</exception>
    /// <param name="planned">The run to make.</param>
    /// <param name="next">The run that is expected to follow, whose process is started meanwhile; null when none is.</param>
    /// <param name="progress">Hears everything at once.</param>
    /// <param name="cancellationToken">Cuts the run short.</param>
    public async Task<SuiteRun> RunAsync(PlannedRun planned, PlannedRun? next, IProgress<RunEvent> progress, CancellationToken cancellationToken)
    {
        PreparedSuite suite = _suites[planned.Suite];
        long start = clock.GetTimestamp();
        DateTimeOffset startedAt = clock.GetUtcNow();
        progress.Report(new RunEvent.RunStarted(planned, startedAt));

        SuiteRun run = await PerformAsync(suite, planned, next, progress, cancellationToken).ConfigureAwait(false) with
        {
            StartedAt = startedAt,
            Duration = clock.GetElapsedTime(start),
        };
        progress.Report(new RunEvent.RunEnded(run));
        return run;
    }

    /// <summary>Ends the hosts that were started ahead of a run which never came.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (IHostProcess kept in _kept.Values)
            await kept.EndAsync().ConfigureAwait(false);
        await _hosts.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<SuiteRun> PerformAsync(PreparedSuite suite, PlannedRun planned, PlannedRun? next, IProgress<RunEvent> progress, CancellationToken cancellationToken)
    {
        try
        {
            HostLaunch launch = LaunchOf(suite, planned);
            HostStart start = await TakeAsync(planned, launch, cancellationToken).ConfigureAwait(false);
            if (next is { Isolation: Isolation.FreshProcess } && start is HostStart.Started)
                _hosts.Prepare(LaunchOf(_suites[next.Suite], next));
            return start switch
            {
                HostStart.Failed failed => Without(planned, Completion.Voided, failed.Fault),
                HostStart.Started started => await FollowAsync(started.Host, launch, suite, planned, IsGoneOnWith(planned, next), progress, cancellationToken).ConfigureAwait(false),
                _ => throw new UnreachableException(),
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Without(planned, Completion.Cancelled, fault: null);
        }
        catch (Win32Exception refused)
        {
            return Without(planned, Completion.Voided, new Fault { Kind = FaultKind.Environment, Message = $"The conditions of the run could not be arranged: {refused.Message}" });
        }
    }

    private static bool IsGoneOnWith(PlannedRun planned, PlannedRun? next) =>
        planned.Isolation == Isolation.SameProcess || (next is { Isolation: Isolation.SameProcess } && next.Suite == planned.Suite);

    private async Task<HostStart> TakeAsync(PlannedRun planned, HostLaunch launch, CancellationToken cancellationToken)
    {
        if (!_kept.TryRemove(planned.Suite, out IHostProcess? kept))
            return await _hosts.TakeAsync(launch, cancellationToken).ConfigureAwait(false);
        if (planned.Isolation == Isolation.SameProcess && !kept.Exited.IsCompleted)
            return new HostStart.Started(kept);

        await kept.EndAsync().ConfigureAwait(false);
        return planned.Isolation == Isolation.SameProcess
            ? new HostStart.Failed(new Fault { Kind = FaultKind.Environment, Message = "The process of the run before, in which this one was to be made, is gone." })
            : await _hosts.TakeAsync(launch, cancellationToken).ConfigureAwait(false);
    }

    private HostLaunch LaunchOf(PreparedSuite suite, PlannedRun planned) => HostLaunch.For(suite, planned) with
    {
        TestTimeout = options.TestTimeout ?? TestPatience.Untried,
        Debugging = options.Debugging,
    };

    private async Task<SuiteRun> FollowAsync(IHostProcess host, HostLaunch launch, PreparedSuite suite, PlannedRun planned, bool isKept, IProgress<RunEvent> progress, CancellationToken cancellationToken)
    {
        RequestedCases requested = RequestedCases.Of(planned.Tests, suite.Discovery);
        RunTranscript transcript = new(planned, options.Root, progress, clock) { EqualRows = EqualRows.In(suite.Discovery) };
        TestPatience patience = _patience.GetOrAdd(planned.Suite, _ => new TestPatience(options.TestTimeout, options.LeastSilence));
        HostedRun hosted = new(host, transcript, new RunWatchdog(options.RunTimeout, patience, clock));
        using ResultsFolder results = new();

        RunEnding? ending = null;
        ImmutableArray<Survivor> survivors = [];
        try
        {
            await using Crowd crowd = await Crowd.GatherAsync(Crowd.SizeFor(suite, planned), () => _hosts.TakeAsync(launch with { Debugging = null }, cancellationToken)).ConfigureAwait(false);
            if (crowd.Fault is { } alone)
                return Without(planned, Completion.Voided, alone);

            await using Burners burners = Burners.Light(planned.Conditions);
            await crowd.BeginAsync(folder => RunRequest.Of(suite, planned, requested, folder), cancellationToken).ConfigureAwait(false);
            ending = await hosted.FollowAsync(RunRequest.Of(suite, planned, requested, results), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (ending is RunEnding.Finished && isKept)
                _kept[planned.Suite] = host;
            else
                survivors = await host.EndAsync().ConfigureAwait(false);
        }

        patience.Learn(transcript, ending);
        RunScene scene = RunScene.Of(transcript, suite.Discovery, requested);
        RunConclusion conclusion = RunConclusion.Of(ending, scene, options.Root);
        transcript.Close(conclusion, requested.Discovered);
        return new SuiteRun
        {
            Planned = planned,
            Completion = conclusion.Completion,
            Reason = conclusion.Reason,
            StartedAt = default,
            Duration = default,
            Observations = transcript.Observations,
            InFlight = [.. scene.Running.Except(conclusion.Charges.Select(charge => charge.Test)).Select(test => CaseIdentity.Of(planned.Suite, test.Name))],
            Leftovers = ending is RunEnding.Finished ? Leftovers(survivors, scene, planned) : [],
            Errors = [.. transcript.Errors, .. Unrequested(transcript, requested), .. StartOrders.DeviationIn(planned, transcript.Observations) is { } deviation ? [deviation] : Array.Empty<string>()],
        };
    }

    /// <summary>Where tests run side by side, whoever seems to be alone may not be.</summary>
    private static ImmutableArray<Leftover> Leftovers(ImmutableArray<Survivor> survivors, RunScene scene, PlannedRun planned) =>
    [
        .. survivors
            .Select(survivor => new Leftover(
                survivor.Program,
                planned.Parallelism == Parallelism.Serial && scene.Ended.FirstOrDefault(test => test.Name.Id == survivor.Case) is { } starter ? CaseIdentity.Of(planned.Suite, starter.Name) : null))
            .Distinct()
            .Take(AdapterErrors.Limit),
    ];

    /// <summary>An adapter that ignores the selection would make us judge a run that we did not plan.</summary>
    private static IEnumerable<string> Unrequested(RunTranscript transcript, RequestedCases requested) => transcript.Observations
        .Where(observation => !requested.Includes(observation.Test))
        .Take(AdapterErrors.Limit)
        .Select(observation => $"{observation.DisplayName} ran without having been asked for.");

    private static SuiteRun Without(PlannedRun planned, Completion completion, Fault? fault) => new()
    {
        Planned = planned,
        Completion = completion,
        Reason = fault?.Message ?? "The run was cancelled.",
        StartedAt = default,
        Duration = default,
        Errors = fault?.Details ?? [],
    };
}
