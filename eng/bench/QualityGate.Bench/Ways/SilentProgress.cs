using QualityGate.Core.Runs;

namespace QualityGate.Bench.Ways;

/// <summary>Listens to a run and says nothing.</summary>
internal sealed class SilentProgress : IProgress<RunEvent>
{
    public void Report(RunEvent value)
    {
    }
}
