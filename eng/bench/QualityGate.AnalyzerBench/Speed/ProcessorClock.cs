using Perfolizer.Horology;

namespace QualityGate.AnalyzerBench.Speed;

/// <summary>Ticks while this process works, on all its threads: other work on the machine does not move it.</summary>
internal sealed class ProcessorClock : IClock
{
    public string Title => "processor time";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
