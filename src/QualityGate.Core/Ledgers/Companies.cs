using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>Reads the company of a run off what it was asked for.</summary>
internal static class Companies
{
    public static Company Of(TestSelection asked, Discovery discovery)
    {
        if (asked is not TestSelection.Only { Tests: [var first, ..] tests } || tests.Any(test => test.Class != first.Class))
            return Company.WholeSuite;

        bool isOneMethod = tests.All(test => test.WholeMethod == first.WholeMethod);

        // A suite of one class has no other company than that.
        if (discovery.Tests.All(test => test.Id.Class == first.Class) && (!isOneMethod || discovery.Tests.All(test => test.Id.WholeMethod == first.WholeMethod)))
            return Company.WholeSuite;

        return isOneMethod ? Company.Alone : Company.OwnClass;
    }
}
