using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>Baselines of scripted audits.</summary>
internal static class BaselineScript
{
    /// <summary>Accepts all that an audit shows.</summary>
    public static AuditBaseline Of(Audit audit) => Ratchet.Turn(before: null, audit, maskedFailures: null, hysteresis: null, reason: null).Baseline;

    public static AuditBaseline Of(params ImmutableArray<SuiteScript> suites) => Of(AuditScript.Of(suites));
}
