using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Options;

/// <summary>From what was typed and configured to the policy that holds.</summary>
internal static class Policies
{
    /// <param name="configuration">Environment over file.</param>
    /// <param name="profile">The profile that was typed; null when none was.</param>
    /// <param name="runs">Runs that are asked for.</param>
    /// <exception cref="QualityGateException">There is no such profile (usage).</exception>
    public static GatePolicy Of(Configuration configuration, string? profile, int runs) => PolicyResolver.Resolve(
        profile is null ? configuration.Policy : configuration.Policy.Add(new PolicyLayer { Profile = profile }),
        configuration.Profiles,
        runs);
}
