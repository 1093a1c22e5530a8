namespace QualityGate.Core.Suites;

/// <summary>Which of a suite's tests a run is asked for.</summary>
public abstract record TestSelection
{
    private TestSelection()
    {
    }

    /// <summary>Asks of any test, row or whole method, whether it is among them. To be kept, not made anew for each test.</summary>
    public abstract Func<TestId, bool> ToPredicate();

    /// <summary>Everything the suite contains.</summary>
    public sealed record Everything : TestSelection
    {
        public override Func<TestId, bool> ToPredicate() => _ => true;
    }

    /// <summary>These and nothing else: cases, or whole methods (an empty row) with whatever rows they have in that run.</summary>
    public sealed record Only(ImmutableArray<TestId> Tests) : TestSelection
    {
        public override Func<TestId, bool> ToPredicate()
        {
            HashSet<TestId> cases = [.. Tests.Select(test => test.Case)];
            HashSet<TestId> methods = [.. Tests.Select(test => test.WholeMethod)];
            return test => cases.Contains(test.Case) || cases.Contains(test.WholeMethod) || methods.Contains(test);
        }
    }
}
