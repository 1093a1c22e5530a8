namespace QualityGate.Core.Histories;

/// <summary>
/// The tests of a suite, each once, in the order of their identity. Entries in which the suite had the same tests share one, so
/// that a thousand of them take the room of one list.
/// </summary>
public sealed class Roster
{
    /// <exception cref="ArgumentException">The tests are not in order, or one is there twice.</exception>
    public Roster(ImmutableArray<RosterTest> tests)
    {
        for (int i = 1; i < tests.Length; i++)
        {
            if (tests[i - 1].Id.CompareTo(tests[i].Id) >= 0)
                throw new ArgumentException($"{tests[i].Id} stands at the wrong place, or twice.", nameof(tests));
        }

        Tests = tests;
    }

    public ImmutableArray<RosterTest> Tests { get; }
}
