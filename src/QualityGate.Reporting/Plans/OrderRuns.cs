using QualityGate.Core.Audits;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Plans;

/// <summary>The two runs that show what a test depends on: the one in which it fails, and the one in which it passes.</summary>
internal sealed record OrderRuns(int Failing, int Passing)
{
    /// <summary>Null where no single run shows it: for other verdicts, and for a second call, which needs the first.</summary>
    public static OrderRuns? Of(AuditedTest test) => test.Verdict switch
    {
        TestVerdict.OrderDependent { Kind: OrderKind.Victim, Proofs: [var proof, ..] } => new OrderRuns(proof.ChangedIn[0], proof.UnchangedIn[0]),
        TestVerdict.OrderDependent { Kind: OrderKind.Brittle, Proofs: [var proof, ..] } => new OrderRuns(proof.UnchangedIn[0], proof.ChangedIn[0]),
        _ => null,
    };
}
