using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Runner.Processes;

namespace QualityGate.Runner.Conditions;

/// <summary>
/// Processes that keep processors busy while a run goes on. Each looks again and again whether we are still there, so that it
/// does not outlive us, however we end.
/// </summary>
internal sealed class Burners : IAsyncDisposable
{
    /// <summary>A few milliseconds of counting between two looks.</summary>
    private const string Loop = "while kill -0 \"$PPID\" 2>/dev/null; do i=0; while [ $i -lt 10000 ]; do i=$((i+1)); done; done";

    private readonly ImmutableArray<ChildProcess> _processes;

    private Burners(ImmutableArray<ChildProcess> processes) => _processes = processes;

    public int Count => _processes.Length;

    /// <summary>Those that the conditions ask for; none when they do not.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no shell.</exception>
    public static Burners Light(ConditionSet conditions)
    {
        int perProcessor = conditions.Arrangements.OfType<Arrangement.Burners>().Sum(burners => burners.PerProcessor);
        return new Burners([.. Enumerable.Range(0, perProcessor * Environment.ProcessorCount).Select(_ => ChildProcess.Start(Command))]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (ChildProcess process in _processes)
            process.Kill();
        foreach (ChildProcess process in _processes)
            await process.DisposeAsync().ConfigureAwait(false);
    }

    private static ChildCommand Command { get; } = new("/bin/sh", ["-c", Loop], "/") { IsMadeLeader = true };
}
