using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Suites;
using QualityGate.Runner.Declarations;

namespace QualityGate.Runner.Runs;

/// <summary>Where a unit of an order has come to, so that it can be said whether the framework goes on from there with a certain test.</summary>
/// <param name="Last">What was added last: a case or a whole method.</param>
/// <param name="Place">Of its last row in the order of the list, or of the uids; beyond all others when nobody listed it.</param>
/// <param name="MethodPlace">Of the first row of its method in the unit.</param>
/// <param name="Methods">All methods of the unit.</param>
internal sealed record UnitEnd(TestId Last, int Place, int MethodPlace, ImmutableHashSet<TestId> Methods)
{
    /// <param name="before">Null at the beginning of a unit.</param>
    /// <param name="added">What is added.</param>
    /// <param name="places">Of its rows, ascending; empty when nobody listed it.</param>
    public static UnitEnd After(UnitEnd? before, TestId added, ImmutableArray<int> places)
    {
        bool isSameMethod = before?.Last.WholeMethod == added.WholeMethod;
        return new UnitEnd(
            added,
            places.IsEmpty ? int.MaxValue : places[^1],
            isSameMethod ? before!.MethodPlace : places.IsEmpty ? int.MaxValue : places[0],
            (before?.Methods ?? []).Add(added.WholeMethod));
    }

    /// <summary>Whether the framework, asked for all of the unit and for this too, starts this last.</summary>
    public bool IsBefore(ListedOrder listed, TestId next, ImmutableArray<int> places) => !places.IsEmpty && listed switch
    {
        ListedOrder.NotKept => false,
        ListedOrder.Kept => places[0] > Place,
        // A method stands where the first of its rows that are asked for does, and the others stand with it.
        ListedOrder.ByUidInClasses => next.Class == Last.Class && (next.WholeMethod == Last.WholeMethod
            ? places[0] > Place
            : places[0] > MethodPlace && !Methods.Contains(next.WholeMethod)),
        _ => throw new UnreachableException(),
    };
}
