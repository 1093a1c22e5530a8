using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading.Channels;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Conditions;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Processes;
using QualityGate.Runner.ResultFiles;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// A run without us inside: starts what a user would type, waits for its end, and tells what its result file says. Nothing is
/// heard of a test before that, so a run that is cancelled shows nothing.
/// </summary>
internal sealed class OsProcess : IHostProcess
{
    private readonly CommandLine _line;
    private readonly RunFolder _folder;
    private readonly Stage _stage;
    private readonly ImmutableArray<DiscoveredTest> _listed;
    private readonly Channel<HostEvent> _events = Channel.CreateUnbounded<HostEvent>();
    private readonly TaskCompletionSource<int> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ChildProcess? _process;
    private Task _following = Task.CompletedTask;

    private OsProcess(CommandLine line, RunFolder folder, Stage stage, ImmutableArray<DiscoveredTest> listed) => (_line, _folder, _stage, _listed) = (line, folder, stage, listed);

    /// <summary>0 until it is started.</summary>
    public int Id => _process?.Id ?? 0;

    public Task<int> Exited => _exited.Task;

    public string StandardError => (_process?.StandardError ?? string.Empty) is var said && _line.Writer == TrxWriter.Platform
        ? QuotedLastWords.Unquoted(said)
        : said;

    public TimeSpan? GaveUpAfter { get; private set; }

    /// <summary>Finds out what to type; the process itself is started by the request. A failure is a value, cancellation an exception.</summary>
    public static async Task<HostStart> StartAsync(HostLaunch launch, TimeSpan limit, CancellationToken cancellationToken)
    {
        RunFolder? folder = null;
        Stage? stage = null;
        try
        {
            folder = RunFolder.Create();
            stage = Stage.Set(launch.Staging);
            CommandLine line = launch.Suite.Platform switch
            {
                TestPlatform.VSTest => DotnetTest.For(launch, folder.Path, stage),
                TestPlatform.MicrosoftTestingPlatform => await TestApplication.ForAsync(launch, folder.Path, stage, limit, cancellationToken).ConfigureAwait(false),
                _ => throw new UnreachableException(),
            };
            HostStart.Started started = new(new OsProcess(line, folder, stage, launch.Listed));
            (folder, stage) = (null, null);
            return started;
        }
        catch (QualityGateException impossible)
        {
            return new HostStart.Failed(impossible.Fault);
        }
        catch (Win32Exception refused)
        {
            return new HostStart.Failed(HostFaults.Of(refused.Message, refused.Message));
        }
        catch (IOException impossible)
        {
            return new HostStart.Failed(HostFaults.Of(impossible.Message, $"The files of a run cannot be written: {impossible.Message}"));
        }
        finally
        {
            folder?.Dispose();
            stage?.Dispose();
        }
    }

    /// <summary>To be told once: a command line makes one run.</summary>
    public ValueTask SendAsync(HostRequest request, CancellationToken cancellationToken)
    {
        switch (request)
        {
            case HostRequest.Run run:
                Begin(run, report => report.Events());
                break;
            case HostRequest.Discover discover:
                Begin(new HostRequest.Run(discover.SettingsXml, new CaseSelection.All(), []), report => report.Discovered());
                break;
            case HostRequest.Exit:
                break;
            default:
                throw new UnreachableException();
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask<HostEvent?> ReadAsync(CancellationToken cancellationToken) =>
        await _events.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) && _events.Reader.TryRead(out HostEvent? happened) ? happened : null;

    public void Kill() => _process?.Kill();

    public Task ListenOutAsync() => _process?.ListenOutAsync() ?? Task.CompletedTask;

    /// <summary>
    /// There is nobody to ask: a command line ends by itself, or is ended. What lives longer may be the platform's own, so nothing is
    /// said of it; it is ended all the same.
    /// </summary>
    public async Task<ImmutableArray<Survivor>> EndAsync()
    {
        await DisposeAsync().ConfigureAwait(false);
        return [];
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync().ConfigureAwait(false);
        await _following.ConfigureAwait(false);
        _folder.Dispose();
        _stage.Dispose();
    }

    private void Begin(HostRequest.Run run, Func<OsReport, IEnumerable<HostEvent>> tell)
    {
        DateTimeOffset startedAt = TimeProvider.System.GetUtcNow();
        _process = Start(_line.Command);
        _following = FollowAsync(_process, run, startedAt, tell);
    }

    private static ChildProcess Start(ChildCommand command)
    {
        try
        {
            return ChildProcess.Start(command);
        }
        catch (Win32Exception refused)
        {
            throw new IOException($"{command.Program} cannot be started: {refused.Message}", refused);
        }
    }

    private async Task FollowAsync(ChildProcess process, HostRequest.Run run, DateTimeOffset startedAt, Func<OsReport, IEnumerable<HostEvent>> tell)
    {
        try
        {
            TimeSpan? silence = await new SilenceWatch(process, _line.Patience, SayThatWeWatch).UntilTheEndAsync().ConfigureAwait(false);
            int exitCode = await process.Exited.ConfigureAwait(false);
            _exited.SetResult(exitCode);
            await process.ListenOutAsync().ConfigureAwait(false);
            OsReport report = ResultsOf(new OsRun
            {
                Request = run,
                StartedAt = startedAt,
                EndedAt = TimeProvider.System.GetUtcNow(),
                ExitCode = exitCode,
                WatchedLimit = _line.WatchedLimit,
                SilentFor = silence,
            });
            GaveUpAfter = report.GaveUpAfter;
            foreach (HostEvent told in tell(report))
                _events.Writer.TryWrite(told);
        }
        finally
        {
            _events.Writer.Complete();
        }
    }

    /// <summary>Whoever watches us cannot see what is printed, and would take us for dead.</summary>
    private void SayThatWeWatch() => _events.Writer.TryWrite(new HostEvent.AdapterSaid(MessageLevel.Informational, string.Empty));

    private OsReport ResultsOf(OsRun run)
    {
        try
        {
            TrxFile? file = File.Exists(_folder.ResultFile) ? TrxReader.Read(_folder.ResultFile) : null;
            return new OsReport(run, file, UnfinishedTests.In(_folder.Path), new CaseMatcher(_listed, _line.Writer));
        }
        catch (IOException)
        {
            // A file that cannot be read is one that is not there: the run is lost, and is said to be.
            return new OsReport(run, file: null, [], new CaseMatcher(_listed, _line.Writer));
        }
    }
}
