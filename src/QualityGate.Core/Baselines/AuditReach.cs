using QualityGate.Core.Audits;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Baselines;

/// <summary>How far an audit looked: what it does not show is gone only where it would have been seen.</summary>
public static class AuditReach
{
    private static readonly ImmutableArray<string> SelectsTests = ["--filter", "--exclude"];

    /// <summary>False when only some of the tests of a suite were asked for: by a filter, because the others build on nothing that differs, or because other shards have them.</summary>
    public static bool HasAllTests(Audit audit) => !audit.Subject.Options.Any(SelectsTests.Contains)
        && audit.Subject.Settings.Shard is not { Split: ShardSplit.Tests }
        && audit.Suites.All(suite => suite.Change is null or { Scope: ChangeScope.AllTests });

    /// <summary>Whether a suite that the audit does not show is gone from what was audited.</summary>
    public static bool Misses(Audit audit, BaselineSuite suite) => audit.Suites.All(seen => seen.Id != suite.Id)
        && HasAllTests(audit)
        && audit.Subject.Since is null
        && !audit.Subject.Options.Contains("--framework")
        && audit.Subject.Target == suite.Target
        && (audit.Ending is Ending.Finished or Ending.BudgetSpent)
        && audit.Faults.All(fault => fault.Subject is { } subject && subject != suite.Project);

    /// <summary>Whether the tests that a suite has now can be held against those that it had then.</summary>
    internal static bool Covers(Audit audit, SuiteId suite) => HasAllTests(audit) && audit.Suites.Any(seen => seen.Id == suite);
}
