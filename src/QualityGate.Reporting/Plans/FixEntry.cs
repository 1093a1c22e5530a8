using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Plans;

/// <summary>One thing to mend, at its place in the plan.</summary>
/// <param name="Rank">1-based place in the plan, and number of its card.</param>
/// <param name="Fix">What it is.</param>
internal sealed record FixEntry(int Rank, PlannedFix Fix)
{
    /// <summary>The test, or the one of several that fails most often.</summary>
    public AuditedTest Test => Fix.Test;

    /// <summary>The group it stands for; null for a test on its own, and for rows.</summary>
    public SystemicCause? Group => Fix.Group;

    /// <summary>All tests that are mended with it, the one that fails most often first.</summary>
    public ImmutableArray<AuditedTest> Members => Fix.Members;

    /// <summary>All of them by their identity, and those of its group that are gone.</summary>
    public IEnumerable<TestId> TestIds => Members.Select(member => member.Id).Union(Group?.Tests ?? []);

    /// <summary>Whether it stands for several rows of one method.</summary>
    public bool IsTheory => Group is null && Members.Length > 1;

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
    public int Tests => Group?.Tests.Length ?? Members.Length;

    /// <summary><c> and 3 more rows</c>, or nothing.</summary>
    public string Others => (IsTheory, Tests) switch
    {
        (_, < 2) => "",
        (true, var rows) => $" and {Figures.Count(rows - 1, "more row")}",
        (false, var tests) => $" and {Figures.Count(tests - 1)} more that fail with it",
    };
}
