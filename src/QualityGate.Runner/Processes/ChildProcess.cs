using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Projects.Processes;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Processes;

/// <summary>
/// One process that we started, and whatever it starts. Its output is drained from the first moment, so that it never
/// waits for us; its end is never waited for through a pipe that a grandchild may hold open; and when it is over, nothing
/// that carries its marker is left alive.
/// </summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan LastWords = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan DeathLimit = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly ProcessMarker _marker = ProcessMarker.New();
    private readonly OutputTail _output = new();
    private readonly OutputTail _errors = new();
    private readonly Task _drained;

    private ChildProcess(ChildCommand command)
    {
        _process = new Process { StartInfo = StartOf(command, _marker) };
        _process.Start();
        _process.StandardInput.Close();
        Id = _process.Id;
        Exited = ExitCodeAsync();
        _drained = Task.WhenAll(
            DrainAsync(_process.StandardOutput.BaseStream, _output),
            DrainAsync(_process.StandardError.BaseStream, _errors));
    }

    public int Id { get; }

    /// <summary>The exit code, once there is one.</summary>
    public Task<int> Exited { get; }

    public string StandardError => _errors.ToString();

    public string StandardOutput => _output.ToString();

    /// <summary>Bytes of output so far: it grows while there is life.</summary>
    public long Written => _output.Written + _errors.Written;

    public static ChildProcess Start(ChildCommand command) => new(command);

    /// <summary>What it has started and lives at this moment; Linux only.</summary>
    public ImmutableArray<Survivor> Survivors() =>
        [.. _marker.Carriers().Where(id => id != Id).Select(Survivor.Of).OfType<Survivor>()];

    /// <summary>Ends the process and all that it started. Does not wait.</summary>
    public void Kill()
    {
        ProcessTree.Kill(_process, Id);
        _marker.KillAll();
    }

    /// <summary>Lets the last output arrive; a grandchild that holds the pipe does not make us wait for longer.</summary>
    public Task ListenOutAsync() => Task.WhenAny(_drained, Task.Delay(LastWords));

    public async ValueTask DisposeAsync()
    {
        ProcessTree.Kill(_process, Id);
        using (CancellationTokenSource patience = new(DeathLimit))
        {
            Task gone = Task.WhenAll(Exited, _marker.KillUntilGoneAsync(patience.Token));
            await Task.WhenAny(gone, Task.Delay(Timeout.InfiniteTimeSpan, patience.Token)).ConfigureAwait(false);
        }

        _process.Dispose();
    }

    private static ProcessStartInfo StartOf(ChildCommand command, ProcessMarker marker)
    {
        ProcessStartInfo start = command.IsMadeLeader
            ? ProcessGroup.Lead(command.Program, command.Arguments)
            : new ProcessStartInfo(command.Program, command.Arguments);
        start.WorkingDirectory = command.Folder;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        foreach ((string name, string value) in command.Environment)
            start.Environment[name] = value;
        start.Environment[ProcessMarker.Variable] = marker.Value;
        // Ours, when we are run by a test ourselves.
        start.Environment.Remove(WireProtocol.CaseVariable);
        return start;
    }

    private async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().ConfigureAwait(false);
        return _process.ExitCode;
    }

    private static async Task DrainAsync(Stream stream, OutputTail tail)
    {
        byte[] buffer = new byte[16 * 1024];
        try
        {
            while (await stream.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var read)
                tail.Append(buffer.AsSpan(0, read));
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or OperationCanceledException)
        {
            tail.Append("[the stream was closed]"u8);
        }
    }
}
