using System.Collections.Immutable;
using System.ComponentModel;
using System.Net.Sockets;
using QualityGate.Core.Faults;
using QualityGate.Runner.Conditions;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Processes;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications;

/// <summary>A suite's own application, started as a server of Microsoft.Testing.Platform, that waits for a request.</summary>
internal sealed class ApplicationProcess : IHostProcess
{
    /// <summary>A test may have left work for the end of its process, such as to end its own children.</summary>
    private static readonly TimeSpan ExitLimit = TimeSpan.FromSeconds(5);

    /// <summary>https://learn.microsoft.com/dotnet/core/testing/microsoft-testing-platform-troubleshooting: the platform waits before anything else.</summary>
    private static readonly KeyValuePair<string, string> WaitForDebugger = new("TESTINGPLATFORM_WAIT_ATTACH_DEBUGGER", "1");

    private readonly ApplicationConnection _connection;
    private readonly DirectoryInfo _folder;
    private readonly Stage _stage;
    private readonly ChildProcess _process;
    private readonly ApplicationDialogue _dialogue;

    private ApplicationProcess(HostLaunch launch, ApplicationConnection connection, DirectoryInfo folder, Stage stage)
    {
        ApplicationKind kind = ApplicationKinds.Of(launch.Suite.AssemblyPath);
        NodeSelection selection = NodeSelection.Of(kind, launch.Tests, launch.Listed);
        _connection = connection;
        _folder = folder;
        _stage = stage;
        _dialogue = new ApplicationDialogue(connection, launch.Suite, kind, selection, new NodeNames(kind, launch.Listed));
        _process = ChildProcess.Start(stage.Put(ApplicationCommand.For(
            launch.Suite,
            [.. ApplicationCommand.Serving(connection.Port), .. StartArguments.For(kind, launch, selection, folder.FullName)],
            launch.Debugging is null ? launch.Environment : launch.Environment.Add(WaitForDebugger))));
        launch.Debugging?.Report(_process.Id);
    }

    public int Id => _process.Id;

    public Task<int> Exited => _process.Exited;

    public string StandardError => _process.StandardError;

    /// <summary>Starts the application of a suite and waits until it is ready; a failure is a value, cancellation an exception.</summary>
    public static async Task<HostStart> StartAsync(HostLaunch launch, TimeSpan limit, CancellationToken cancellationToken)
    {
        ApplicationProcess? application = null;
        try
        {
            application = await LaunchAsync(launch).ConfigureAwait(false);
            HostStart start = await application.BecomeReadyAsync(limit, cancellationToken).ConfigureAwait(false);
            if (start is HostStart.Started)
                application = null;
            return start;
        }
        catch (QualityGateException missing)
        {
            return new HostStart.Failed(missing.Fault);
        }
        catch (Exception impossible) when (impossible is Win32Exception or IOException or SocketException)
        {
            return new HostStart.Failed(HostFaults.Of(impossible.Message, $"The test application cannot be started: {impossible.Message}"));
        }
        finally
        {
            if (application is not null)
                await application.DisposeAsync().ConfigureAwait(false);
        }
    }

    public ValueTask SendAsync(HostRequest request, CancellationToken cancellationToken) => _dialogue.SendAsync(request, cancellationToken);

    public ValueTask<HostEvent?> ReadAsync(CancellationToken cancellationToken) => _dialogue.ReadAsync(cancellationToken);

    public void Kill() => _process.Kill();

    public Task ListenOutAsync() => _process.ListenOutAsync();

    public async Task<ImmutableArray<Survivor>> EndAsync()
    {
        if (await AskToExitAsync().ConfigureAwait(false))
            await ((Task)Exited).WaitAsync(ExitLimit).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        ImmutableArray<Survivor> survivors = _process.Survivors();
        await DisposeAsync().ConfigureAwait(false);
        return survivors;
    }

    public async ValueTask DisposeAsync()
    {
        await _dialogue.DisposeAsync().ConfigureAwait(false);
        await _process.DisposeAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
        _folder.Delete(recursive: true);
        _stage.Dispose();
    }

    private static async Task<ApplicationProcess> LaunchAsync(HostLaunch launch)
    {
        Stage stage = Stage.Set(launch.Staging);
        ApplicationConnection connection = stage.Inside(ApplicationConnection.Listen);
        DirectoryInfo folder = Directory.CreateTempSubdirectory(OwnedName.Prefix);
        try
        {
            return new ApplicationProcess(launch, connection, folder, stage);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            folder.Delete(recursive: true);
            stage.Dispose();
            throw;
        }
    }

    /// <summary>False when the application has ended already; what it left behind is dealt with all the same.</summary>
    private async Task<bool> AskToExitAsync()
    {
        using CancellationTokenSource patience = new(ExitLimit);
        try
        {
            await _dialogue.SendAsync(new HostRequest.Exit(), patience.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<HostStart> BecomeReadyAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limit);
        try
        {
            Task connected = _connection.ConnectedAsync(patience.Token);
            if (await Task.WhenAny(connected, Exited).ConfigureAwait(false) != connected)
                return await DiedAsync().ConfigureAwait(false);

            await connected.ConfigureAwait(false);
            return await _dialogue.IntroduceAsync(patience.Token).ConfigureAwait(false) switch
            {
                null => new HostStart.Started(this),
                { Length: 0 } => await DiedAsync().ConfigureAwait(false),
                var reason => new HostStart.Failed(HostFaults.Of(reason, "The test application does not speak our version of its protocol.")),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new HostStart.Failed(HostFaults.Of(StandardError, $"The test application was not ready after {limit.TotalSeconds} s."));
        }
        catch (InvalidDataException foreign)
        {
            return new HostStart.Failed(HostFaults.Of(foreign.Message, foreign.Message));
        }
    }

    private async Task<HostStart> DiedAsync()
    {
        await Task.WhenAny(Exited, Task.Delay(ExitLimit)).ConfigureAwait(false);
        await _process.ListenOutAsync().ConfigureAwait(false);
        string ending = Exited.IsCompletedSuccessfully ? $"ended with code {await Exited.ConfigureAwait(false)}" : "closed its connection";
        return new HostStart.Failed(HostFaults.Of(StandardError + _process.StandardOutput, $"The test application {ending} before it was ready."));
    }
}
