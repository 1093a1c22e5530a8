using QualityGate.Core.Faults;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Hosts;

/// <summary>What became of an attempt to have a host list its tests.</summary>
internal abstract record DiscoveryAttempt
{
    private DiscoveryAttempt()
    {
    }

    public sealed record Succeeded(Discovery Discovery) : DiscoveryAttempt;

    /// <summary>The host died meanwhile: the code of the tests that is run to list them, such as that of theory data, ended it.</summary>
    public sealed record Died(Fault Fault) : DiscoveryAttempt;
}
