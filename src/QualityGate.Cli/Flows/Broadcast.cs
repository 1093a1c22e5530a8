using QualityGate.Core.Runs;

namespace QualityGate.Cli.Flows;

/// <summary>Tells several listeners, in order: the record first, so that nobody is shown what was not kept.</summary>
internal sealed class Broadcast(params ImmutableArray<IProgress<RunEvent>> listeners) : IProgress<RunEvent>
{
    public void Report(RunEvent value)
    {
        foreach (IProgress<RunEvent> listener in listeners)
            listener.Report(value);
    }
}
