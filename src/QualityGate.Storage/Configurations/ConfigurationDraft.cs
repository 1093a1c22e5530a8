using QualityGate.Core.Gates;

namespace QualityGate.Storage.Configurations;

/// <summary>A configuration while it is read, key by key.</summary>
/// <param name="General">What is said of runs.</param>
/// <param name="Policy">What is said of the gate.</param>
internal sealed record ConfigurationDraft(Configuration General, PolicyLayer Policy)
{
    public static ConfigurationDraft Empty { get; } = new(new Configuration(), new PolicyLayer());

    public Configuration Finished => Policy == new PolicyLayer() ? General : General with { Policy = [Policy] };
}
