using System.Collections.Immutable;
using System.Globalization;
using QualityGate.Runner.ResultFiles;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// What a command line left behind, told in the words of the wire as if we had been there: in the order of the starts, and
/// with <see cref="HostEvent.Finished"/> at the end only when the run came to its own.
/// </summary>
internal sealed class OsReport
{
    /// <summary>With this code Microsoft.Testing.Platform says that no test was run, which the results say as well.</summary>
    private const int NoTestRan = 8;

    private readonly OsRun _run;
    private readonly CaseMatcher _matcher;
    private readonly bool _hasFailed;
    private readonly ImmutableArray<(TrxResult Result, CaseName Name)> _results;
    private readonly ImmutableArray<HostEvent.AdapterSaid> _messages;
    private readonly ImmutableArray<CaseName> _running;

    /// <param name="run">What was seen of the process.</param>
    /// <param name="file">Its results; null when it wrote none.</param>
    /// <param name="unfinished">The tests that were running when it ended, where somebody wrote that down.</param>
    /// <param name="matcher">Knows what discovery found.</param>
    public OsReport(OsRun run, TrxFile? file, ImmutableArray<UnfinishedTest> unfinished, CaseMatcher matcher)
    {
        WantedCases wanted = new(run.Request.Selection);
        (_run, _matcher) = (run, matcher);
        _hasFailed = file?.Results.Any(result => result.Outcome == CaseOutcome.Failed) ?? false;
        _messages = file?.Messages ?? [];
        _results =
        [
            .. (file?.Results ?? [])
                .OrderBy(result => result.StartedAt ?? result.EndedAt ?? run.StartedAt)
                .Select(result => (Result: result, Name: matcher.NameOf(result)))
                .Where(seen => wanted.Include(seen.Name)),
        ];
        _running = [.. unfinished.Select(matcher.NameOf)];
        IsWhole = file is { IsWhole: true } && _running.IsEmpty && !WasCutShort(expected: matcher.Listed.Count(test => wanted.Include(CaseIdentity.NameOf(test))));
    }

    public bool IsWhole { get; }

    /// <summary>The limit that a test has exceeded, when the run was ended for it; else null.</summary>
    public TimeSpan? GaveUpAfter => (IsWhole, _run) switch
    {
        (true, _) => null,
        (false, { SilentFor: { } silence }) => silence,
        (false, { WatchedLimit: { } limit }) when _run.EndedAt - _run.StartedAt >= limit && _messages.Any(IsOfTheWatchdog) => limit,
        _ => null,
    };

    public IEnumerable<HostEvent> Events() =>
    [
        // Of a run that was cut short the platform says nothing but that, which is told otherwise.
        .. IsWhole ? [.. _messages, .. Unexplained()] : Array.Empty<HostEvent>(),
        .. _results.GroupBy(seen => seen.Name.Id).SelectMany(Told),
        .. _running.Select(name => new HostEvent.TestStarted(name, _run.EndedAt - _run.StartedAt)),
        .. IsWhole ? [new HostEvent.Finished()] : Array.Empty<HostEvent>(),
    ];

    /// <summary>The same as a list of tests, for a suite whose tests nobody else could list.</summary>
    public IEnumerable<HostEvent> Discovered() => (IsWhole, _results) switch
    {
        (false, []) => [],
        (false, _) => [.. Listed(), new HostEvent.AdapterSaid(MessageLevel.Error, "The run by which the tests were found was cut short, so some of them are not known."), new HostEvent.Finished()],
        (true, _) => [.. _messages, .. Listed(), new HostEvent.Finished()],
    };

    /// <summary>Something outside of the tests went wrong, and nobody said what.</summary>
    private IEnumerable<HostEvent> Unexplained() => _run.ExitCode is not (0 or NoTestRan) && !_hasFailed && !_messages.Any(AdapterErrors.IsError)
        ? [new HostEvent.AdapterSaid(MessageLevel.Error, $"The process ended with code {_run.ExitCode.ToString(CultureInfo.InvariantCulture)} although no test had failed.")]
        : [];

    private IEnumerable<HostEvent> Listed() => _results
        .Select(seen => seen.Name)
        .Concat(_running)
        .DistinctBy(name => name.Id)
        .Select(name => new HostEvent.TestDiscovered(new DiscoveredCase(name)));

    /// <summary>
    /// When the blame collector ends a process, it says so under its own name: in any language, and with the limit in numbers. Of
    /// a process that died before a test was heard of it says a sentence without any.
    /// </summary>
    private static bool IsOfTheWatchdog(HostEvent.AdapterSaid said) =>
        said.Level == MessageLevel.Warning && said.Text.Contains("Blame", StringComparison.Ordinal) && said.Text.Any(char.IsDigit);

    /// <summary>An exit code alone means little, tests that fail make one too; and an application writes its file only when it is through.</summary>
    private bool WasCutShort(int expected) =>
        _matcher.Writer == TrxWriter.Platform && _run.ExitCode != 0 && _results.Length < expected && _messages.Any(AdapterErrors.IsError);

    private IEnumerable<HostEvent> Told(IEnumerable<(TrxResult Result, CaseName Name)> rows)
    {
        (TrxResult first, CaseName name) = rows.First();
        TimeSpan at = After(first.StartedAt);
        return
        [
            new HostEvent.TestStarted(name, at),
            .. rows.Select(row => new HostEvent.TestReported(ResultOf(row.Result, row.Name), After(row.Result.EndedAt))),
            new HostEvent.TestEnded(name.Id, at),
        ];
    }

    private TimeSpan After(DateTimeOffset? moment) => moment - _run.StartedAt is { Ticks: > 0 } after ? after : TimeSpan.Zero;

    /// <summary>Why a test did not run may have been known before.</summary>
    private CaseResult ResultOf(TrxResult result, CaseName name) => new(name, result.Outcome, result.Duration)
    {
        Message = result.Message ?? (result.Outcome is CaseOutcome.Skipped or CaseOutcome.None ? _matcher.SkipReasonOf(name) : null),
        StackTrace = result.StackTrace,
        StandardOutput = result.StandardOutput,
        StandardError = result.StandardError,
    };
}
