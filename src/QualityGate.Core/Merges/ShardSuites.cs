using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Merges;

/// <summary>Sees to it that the parts of an audit have run one suite: the same tests, of the same files, in the same host.</summary>
internal static class ShardSuites
{
    /// <summary>The suite as a whole audit would have found it.</summary>
    /// <param name="suite">Which.</param>
    /// <param name="records">All parts, in order.</param>
    /// <exception cref="QualityGateException">They have run different things, or one has not run it.</exception>
    public static Discovery Require(SuiteId suite, ImmutableArray<ShardRecord> records)
    {
        ImmutableArray<(ShardRecord Record, Discovery Discovery)> present =
            [.. records.Select(record => (record, record.Find(suite))).Where(part => part.Item2 is not null).Select(part => (part.record, part.Item2!))];
        MergeFault.ThrowIfAny(
        [
            .. records.Where(record => record.Find(suite) is null && !HasExcuse(record, suite)).Select(record => $"{suite} is missing in {record.Name}, and {present[0].Record.Name} has it."),
            .. present.Where(part => !IsAlike(part.Discovery, present[0].Discovery)).Select(part => $"{suite} was run in another way in {part.Record.Name} than in {present[0].Record.Name}: by {part.Discovery.Host} there and by {present[0].Discovery.Host} here."),
            .. present.Where(part => !IsSameCode(part, present[0])).Select(part => $"{suite} was built from other files in {part.Record.Name} than in {present[0].Record.Name}, and there is no commit without local changes that says they are the same code."),
            .. present.Where(part => GaveUp(part.Record.RunsOf(suite))).Select(part => $"{part.Record.Name} gave {suite} up, because two of its runs in a row were lost to something outside of the tests: make it again."),
        ]);
        return present[0].Record.Shard.Split == ShardSplit.Tests
            ? TestShares.Joined(present, isWhole: present.Length == records.Length)
            : SameTests(present);
    }

    // What kept it from being run stands in the record as a fault, and in the audit then.
    private static bool HasExcuse(ShardRecord record, SuiteId suite) =>
        record.Faults.Any(fault => fault.Subject == suite.Project || fault.Subject == suite.ToString());

    private static bool IsAlike(Discovery one, Discovery other) =>
        (one.Platform, one.Host, one.Parallelism, one.SideBySide) == (other.Platform, other.Host, other.Parallelism, other.SideBySide);

    // Two machines seldom build the same bytes, but from one commit they build the same code.
    private static bool IsSameCode((ShardRecord Record, Discovery Discovery) one, (ShardRecord Record, Discovery Discovery) other) =>
        one.Discovery.Build == other.Discovery.Build || (IsOfACommit(one.Record) && IsOfACommit(other.Record));

    private static bool IsOfACommit(ShardRecord record) => record.Subject is { Commit: not null, HasLocalChanges: false };

    private static bool GaveUp(ImmutableArray<SuiteRun> runs) => runs is [.., var last, var lastOfAll] && last.Completion.IsLost() && lastOfAll.Completion.IsLost();

    // Rows may be named anew in every process; their methods are not.
    private static Discovery SameTests(ImmutableArray<(ShardRecord Record, Discovery Discovery)> present)
    {
        HashSet<TestId> known = MethodsOf(present[0].Discovery);
        MergeFault.ThrowIfAny(present.Skip(1).SelectMany(part => Differences(known, MethodsOf(part.Discovery), part.Record, present[0].Record)));
        return present[0].Discovery with { Errors = [.. present.SelectMany(part => part.Discovery.Errors).Distinct(StringComparer.Ordinal)] };
    }

    private static IEnumerable<string> Differences(HashSet<TestId> known, HashSet<TestId> other, ShardRecord record, ShardRecord first)
    {
        if (known.Except(other).Order().FirstOrDefault() is { } gone)
            yield return $"{gone.FullName} is missing in {record.Name}, and {first.Name} has it.";
        if (other.Except(known).Order().FirstOrDefault() is { } more)
            yield return $"{more.FullName} is missing in {first.Name}, and {record.Name} has it.";
    }

    private static HashSet<TestId> MethodsOf(Discovery discovery) => [.. discovery.Tests.Select(test => test.Id.WholeMethod)];
}
