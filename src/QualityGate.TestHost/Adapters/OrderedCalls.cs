using System.Diagnostics;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// How often an adapter is called, and for what, so that tests run in an exact order. MSTest runs the cases of a call in the order
/// in which they are given, one that is given twice two times. NUnit goes by its own list, and xUnit v2 by hashes that nobody else knows, so that both need a new call
/// wherever they would do otherwise: then it is we who have a fixture, or whatever else tests share, made once for each call. To
/// do that no more often than must be is what the units are for.
/// </summary>
internal static class OrderedCalls
{
    /// <param name="adapter">Whose adapter is called.</param>
    /// <param name="units">What is to run.</param>
    /// <param name="tests">Absolute path of the assembly of the tests.</param>
    /// <param name="find">Lists the cases; NUnit needs no list, and to make one is to load the tests once more.</param>
    public static IEnumerable<IReadOnlyList<TestCase>> Of(AdapterKind adapter, IReadOnlyList<RunUnit> units, string tests, Func<FoundCases> find)
    {
        switch (adapter)
        {
            case AdapterKind.NUnit:
                return units.Select(unit => NUnitSelection.CasesOf(unit.Together, tests));
            case AdapterKind.MSTest:
                FoundCases listed = find();
                return [[.. units.SelectMany(unit => unit.Steps).SelectMany(listed.Of)]];
            case AdapterKind.Xunit or AdapterKind.Other:
                FoundCases found = find();
                return units.SelectMany(unit => unit.Steps).Select(found.Of);
            default:
                throw new UnreachableException();
        }
    }
}
