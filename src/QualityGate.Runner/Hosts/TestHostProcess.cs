using System.Collections.Immutable;
using System.ComponentModel;
using QualityGate.Core.Faults;
using QualityGate.Runner.Conditions;
using QualityGate.Runner.Processes;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Hosts;

/// <summary>A living test host that has loaded its adapter and waits for a request.</summary>
internal sealed class TestHostProcess : IHostProcess
{
    /// <summary>A test may have left work for the end of its process, such as to end its own children.</summary>
    private static readonly TimeSpan ExitLimit = TimeSpan.FromSeconds(5);

    private readonly HostPipe _pipe;
    private readonly ChildProcess _process;
    private readonly Stage _stage;

    private TestHostProcess(HostPipe pipe, ChildProcess process, Stage stage) => (_pipe, _process, _stage) = (pipe, process, stage);

    public int Id => _process.Id;

    public Task<int> Exited => _process.Exited;

    public string StandardError => _process.StandardError;

    /// <summary>Starts the host of a suite and waits until it is ready; a failure is a value, cancellation an exception.</summary>
    public static async Task<HostStart> StartAsync(HostLaunch launch, TimeSpan limit, CancellationToken cancellationToken)
    {
        TestHostProcess? host = null;
        try
        {
            host = await LaunchAsync(launch).ConfigureAwait(false);
            HostStart start = await host.BecomeReadyAsync(limit, cancellationToken).ConfigureAwait(false);
            if (start is HostStart.Started)
                host = null;
            return start;
        }
        catch (QualityGateException missing)
        {
            return new HostStart.Failed(missing.Fault);
        }
        catch (Exception impossible) when (impossible is Win32Exception or IOException)
        {
            return new HostStart.Failed(HostFaults.Of(impossible.Message, $"The test host cannot be started: {impossible.Message}"));
        }
        finally
        {
            if (host is not null)
                await host.DisposeAsync().ConfigureAwait(false);
        }
    }

    public ValueTask SendAsync(HostRequest request, CancellationToken cancellationToken) => _pipe.SendAsync(request, cancellationToken);

    /// <summary>The next event; null when the host has ended, in whatever way.</summary>
    public ValueTask<HostEvent?> ReadAsync(CancellationToken cancellationToken) => _pipe.ReadAsync(cancellationToken);

    public void Kill() => _process.Kill();

    /// <summary>Lets the last output of a dead host arrive.</summary>
    public Task ListenOutAsync() => _process.ListenOutAsync();

    /// <summary>Asks the host to end, and ends it with all that it started when it does not in time.</summary>
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
        await _process.DisposeAsync().ConfigureAwait(false);
        await _pipe.DisposeAsync().ConfigureAwait(false);
        _stage.Dispose();
    }

    private static async Task<TestHostProcess> LaunchAsync(HostLaunch launch)
    {
        Stage stage = Stage.Set(launch.Staging);
        HostPipe pipe = HostPipe.Listen();
        try
        {
            ChildProcess process = ChildProcess.Start(stage.Put(HostCommand.For(launch.Suite, pipe.Name, launch.Debugging is not null)));
            launch.Debugging?.Report(process.Id);
            return new TestHostProcess(pipe, process, stage);
        }
        catch
        {
            await pipe.DisposeAsync().ConfigureAwait(false);
            stage.Dispose();
            throw;
        }
    }

    /// <summary>False when the host has ended already; what it left behind is dealt with all the same.</summary>
    private async Task<bool> AskToExitAsync()
    {
        using CancellationTokenSource patience = new(ExitLimit);
        try
        {
            await _pipe.SendAsync(new HostRequest.Exit(), patience.Token).ConfigureAwait(false);
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
            Task connected = _pipe.ConnectedAsync(patience.Token);
            if (await Task.WhenAny(connected, Exited).ConfigureAwait(false) != connected)
                return await DiedAsync().ConfigureAwait(false);

            await connected.ConfigureAwait(false);
            return await _pipe.ReadAsync(patience.Token).ConfigureAwait(false) switch
            {
                HostEvent.Ready { Protocol: WireProtocol.Version } => new HostStart.Started(this),
                HostEvent.HostFailed failed => new HostStart.Failed(HostFaults.Of(failed.Text, "The test host could not load the tests.")),
                null => await DiedAsync().ConfigureAwait(false),
                HostEvent other => new HostStart.Failed(HostFaults.Of(other.ToString(), "The test host speaks another version of the protocol; reinstall the tool.")),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new HostStart.Failed(HostFaults.Of(StandardError, $"The test host was not ready after {limit.TotalSeconds} s."));
        }
    }

    private async Task<HostStart> DiedAsync()
    {
        await Task.WhenAny(Exited, Task.Delay(ExitLimit)).ConfigureAwait(false);
        await _process.ListenOutAsync().ConfigureAwait(false);
        string ending = Exited.IsCompletedSuccessfully ? $"ended with code {await Exited.ConfigureAwait(false)}" : "closed its pipe";
        return new HostStart.Failed(HostFaults.Of(StandardError + _process.StandardOutput, $"The test host {ending} before it was ready."));
    }
}
