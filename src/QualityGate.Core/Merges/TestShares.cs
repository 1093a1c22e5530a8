using QualityGate.Core.Faults;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Merges;

/// <summary>Puts the tests of a suite together that were shared out among the parts of an audit.</summary>
internal static class TestShares
{
    /// <param name="parts">What each part found of the suite, in order.</param>
    /// <param name="isWhole">False when a part could not find anything; then nobody can say how many tests there are.</param>
    /// <exception cref="QualityGateException">The shares overlap, or leave tests out.</exception>
    public static Discovery Joined(ImmutableArray<(ShardRecord Record, Discovery Discovery)> parts, bool isWhole)
    {
        Discovery first = parts[0].Discovery;
        ImmutableArray<DiscoveredTest> tests = [.. parts.SelectMany(part => part.Discovery.Tests)];
        int filteredOut = first.FilteredOut - first.InOtherShards;
        MergeFault.ThrowIfAny(
        [
            .. parts.SelectMany(part => part.Discovery.Tests.Where(test => !part.Record.Shard.Has(test.Id)).Take(1).Select(test => $"{test.Id.FullName} does not belong to {part.Record.Name}, which has it.")),
            .. parts.Where(part => isWhole && CountIn(part.Discovery) != tests.Length).Take(1).Select(part => $"The shards have {tests.Length} tests of {first.Suite} together, and {part.Record.Name} found {CountIn(part.Discovery)}: they did not find the same tests."),
        ]);
        return first with
        {
            Tests = tests,
            FilteredOut = filteredOut,
            InOtherShards = 0,
            Selection = filteredOut == 0 ? new TestSelection.Everything() : new TestSelection.Only([.. parts.SelectMany(part => MethodsOrRows(part.Discovery))]),
            Errors = [.. parts.SelectMany(part => part.Discovery.Errors).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>What a part asks the platform for when it asks for all of its tests.</summary>
    public static ImmutableArray<TestId> MethodsOrRows(Discovery discovery) => discovery.Selection is TestSelection.Only only
        ? only.Tests
        : [.. discovery.Tests.Select(test => test.Id.WholeMethod).Distinct()];

    private static int CountIn(Discovery discovery) => discovery.Tests.Length + discovery.InOtherShards;
}
