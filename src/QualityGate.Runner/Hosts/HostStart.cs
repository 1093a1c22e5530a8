using QualityGate.Core.Faults;

namespace QualityGate.Runner.Hosts;

/// <summary>What became of an attempt to start a host.</summary>
internal abstract record HostStart
{
    private HostStart()
    {
    }

    public sealed record Started(IHostProcess Host) : HostStart;

    public sealed record Failed(Fault Fault) : HostStart;
}
