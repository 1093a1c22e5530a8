using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Plans;

/// <summary>One thing to mend: a test, or all the tests that one cause brings down together.</summary>
/// <param name="Rank">1-based place in the plan, and number of its card.</param>
/// <param name="Test">The test, or the one of the group that comes first in the plan.</param>
/// <param name="Group">The group it stands for; null for a test on its own.</param>
internal sealed record FixEntry(int Rank, AuditedTest Test, SystemicCause? Group)
{
    public bool IsBroken => Test.Verdict is TestVerdict.Broken;

    public RootCause Cause => Test.Diagnosis?.Cause ?? RootCause.Unclassified;

    public string CauseName => (IsBroken, Cause) switch
    {
        (true, RootCause.Unclassified) => "broken",
        (true, var cause) => $"broken, {CauseWords.Name(cause)}",
        (false, var cause) => CauseWords.Name(cause),
    };

    /// <summary>What always fails and points nowhere needs no advice about chance.</summary>
    public Recipe Recipe => Test.Verdict is TestVerdict.Broken broken && Cause == RootCause.Unclassified ? Recipes.For(broken.Kind) : Recipes.For(Cause);

    /// <summary>How many tests are mended with it.</summary>
    public int Tests => Group?.Tests.Length ?? 1;
}
