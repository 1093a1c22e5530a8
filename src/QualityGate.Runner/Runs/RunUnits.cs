using System.Collections.Immutable;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Declarations;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>The order of a run in the words of the wire.</summary>
internal static class RunUnits
{
    /// <summary>
    /// One step for each entry of the order; steps that the framework starts as they follow each other make one unit. One that is
    /// called again begins a unit. Explicit tests are left out: whoever is asked for one by name runs it.
    /// </summary>
    /// <param name="planned">A run with an order.</param>
    /// <param name="discovery">The framework's list.</param>
    /// <param name="listed">What the list says of the order in which the tests start.</param>
    public static ImmutableArray<RunUnit> Of(PlannedRun planned, Discovery discovery, ListedOrder listed)
    {
        ILookup<TestId, (int Place, DiscoveredTest Test)> rows = (listed == ListedOrder.ByUidInClasses ? discovery.Tests.OrderBy(test => test.Id.Row, StringComparer.Ordinal) : discovery.Tests.AsEnumerable())
            .Index()
            .SelectMany(row => new[] { (Asked: row.Item.Id.Case, Row: row), (Asked: row.Item.Id.WholeMethod, Row: row) })
            .ToLookup(known => known.Asked, known => (known.Row.Index, known.Row.Item));

        ImmutableArray<RunUnit>.Builder units = ImmutableArray.CreateBuilder<RunUnit>();
        List<CaseSelection.Only> steps = [];
        UnitEnd? end = null;
        foreach (TestId asked in planned.Order.Select(test => test.Case))
        {
            ImmutableArray<(int Place, DiscoveredTest Test)> all = [.. rows[asked]];
            ImmutableArray<(int Place, DiscoveredTest Test)> wanted = [.. all.Where(row => row.Test.SkipReason != DiscoveredCase.Explicit)];
            if (wanted.IsEmpty && !all.IsEmpty)
                continue;

            ImmutableArray<int> places = [.. wanted.Select(row => row.Place)];
            bool isBehind = end?.IsBefore(listed, asked, places) == true;
            if (!isBehind && steps.Count > 0)
            {
                units.Add(new RunUnit([.. steps]));
                steps.Clear();
            }

            steps.Add(Step(asked, [.. wanted.Select(row => row.Test)], isWhole: wanted.Length == all.Length));
            end = UnitEnd.After(isBehind ? end : null, asked, places);
        }

        if (steps.Count > 0)
            units.Add(new RunUnit([.. steps]));
        return units.ToImmutable();
    }

    /// <summary>A method is named besides its rows, because these may go by other names today.</summary>
    private static CaseSelection.Only Step(TestId asked, ImmutableArray<DiscoveredTest> rows, bool isWhole) => new(
        rows.IsEmpty ? [.. new[] { CaseIdentity.CaseOf(asked) }.OfType<string>()] : [.. rows.Select(row => row.Id.Row).Distinct()],
        isWhole && CaseIdentity.CaseOf(asked) is null ? [new MethodName(asked.Class, asked.Method)] : [])
    {
        Names = [.. rows.Select(row => row.DisplayName).Distinct(StringComparer.Ordinal)],
    };
}
