using System.ComponentModel;
using System.Text;

namespace QualityGate.Projects.Processes;

/// <summary>
/// A running program: its output is drained line by line, its standard input is empty, and nothing of it outlives the disposal.
/// </summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ChildStart _start;
    private readonly Process _process;
    private readonly OutputPump _output;
    private readonly OutputPump _error;
    private readonly Lock _delivery = new();
    private Action<ChildLine>? _onLine;

    private ChildProcess(ChildStart start, Process process, Action<ChildLine> onLine)
    {
        _start = start;
        _process = process;
        _onLine = onLine;
        Id = process.Id;
        _output = new OutputPump(process.StandardOutput, text => Deliver(new ChildLine(LineSource.Output, text)));
        _error = new OutputPump(process.StandardError, text => Deliver(new ChildLine(LineSource.Error, text)));
    }

    /// <summary>Whether a child gets a process group of its own here, so that whatever it starts ends with it.</summary>
    public static bool CanLeadAGroup => ProcessGroup.IsSupported;

    /// <summary>The operating system's number of the process, which is also that of its group.</summary>
    public int Id { get; }

    /// <summary>Starts a program. Its lines arrive one at a time, on other threads, and never after the wait for its end.</summary>
    /// <exception cref="QualityGateException">The program does not exist or may not be run (environment).</exception>
    public static ChildProcess Start(ChildStart start, Action<ChildLine> onLine)
    {
        string program = ProgramFinder.Find(start.Program)
            ?? throw new QualityGateException(FaultKind.Environment, $"The program '{start.Program}' was not found.");
        try
        {
            Process process = Process.Start(Describe(start, program)) ?? throw new UnreachableException();
            process.StandardInput.Close();
            return new ChildProcess(start, process, onLine);
        }
        catch (Win32Exception refusal)
        {
            throw new QualityGateException(FaultKind.Environment, $"The program '{program}' could not be started: {refusal.Message}", refusal);
        }
    }

    /// <summary>Starts a program, waits for its end and leaves nothing of it behind.</summary>
    public static async Task<ChildExit> RunAsync(ChildStart start, Action<ChildLine> onLine, CancellationToken cancellationToken)
    {
        await using ChildProcess child = Start(start, onLine);
        return await child.WaitAsync(cancellationToken);
    }

    /// <summary>Waits for the end of the process and of its output. Cancelling kills it, with everything it started.</summary>
    public async Task<ChildExit> WaitAsync(CancellationToken cancellationToken)
    {
        ChildEnd end = await EndAsync(cancellationToken);
        bool[] complete = await Task.WhenAll(
            _output.DrainAsync(_start.OutputGrace, cancellationToken),
            _error.DrainAsync(_start.OutputGrace, cancellationToken));
        Silence();
        return new ChildExit(end, _process.ExitCode, complete.All(isComplete => isComplete));
    }

    /// <summary>Kills the process and everything it started; harmless when it has already ended.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        ProcessGroup.Kill(Id);
    }

    /// <summary>Kills what is left of the process and of everything it started.</summary>
    public async ValueTask DisposeAsync()
    {
        Silence();
        Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private async Task<ChildEnd> EndAsync(CancellationToken cancellationToken)
    {
        Task exit = _process.WaitForExitAsync(CancellationToken.None);
        try
        {
            await exit.WaitAsync(_start.Timeout, cancellationToken);
            return ChildEnd.Exited;
        }
        catch (TimeoutException)
        {
            Kill();
            await exit;
            return ChildEnd.TimedOut;
        }
        catch (OperationCanceledException)
        {
            Kill();
            await exit;
            throw;
        }
    }

    private void Deliver(ChildLine line)
    {
        lock (_delivery)
            _onLine?.Invoke(line);
    }

    // Whoever listened is no longer prepared to: what a process left behind writes from here on has no reader.
    private void Silence()
    {
        lock (_delivery)
            _onLine = null;
    }

    private static ProcessStartInfo Describe(ChildStart start, string program)
    {
        ProcessStartInfo description = ProcessGroup.Lead(program, start.Arguments);
        description.WorkingDirectory = start.WorkingDirectory;
        description.RedirectStandardInput = true;
        description.RedirectStandardOutput = true;
        description.RedirectStandardError = true;
        description.StandardOutputEncoding = Utf8;
        description.StandardErrorEncoding = Utf8;
        foreach ((string name, string? value) in start.Environment)
            description.Environment[name] = value;
        return description;
    }
}
