using QualityGate.Core.Suites;

namespace QualityGate.Core.Histories;

/// <summary>Gives every test of a history a number, so that whatever is counted of it is an element of an array.</summary>
internal sealed class TestIndex
{
    private readonly Dictionary<TestId, int> _numbers = [];
    private readonly Dictionary<Roster, ImmutableArray<int>> _rosters = [];
    private readonly List<RosterTest> _tests = [];

    private TestIndex()
    {
    }

    public int Count => _tests.Count;

    /// <summary>As its latest roster has it.</summary>
    public RosterTest this[int number] => _tests[number];

    public static TestIndex Of(History history)
    {
        TestIndex index = new();
        foreach (SuiteEntry suite in history.Entries.SelectMany(entry => entry.Suites))
            index.Add(suite.Roster);
        return index;
    }

    /// <summary>The number of each test of a roster of this history.</summary>
    public ImmutableArray<int> NumbersOf(Roster roster) => _rosters[roster];

    private void Add(Roster roster)
    {
        if (_rosters.ContainsKey(roster))
            return;

        int[] numbers = new int[roster.Tests.Length];
        for (int place = 0; place < numbers.Length; place++)
            numbers[place] = NumberOf(roster.Tests[place]);
        _rosters[roster] = [.. numbers];
    }

    private int NumberOf(RosterTest test)
    {
        if (_numbers.TryGetValue(test.Id, out int known))
        {
            _tests[known] = test;
            return known;
        }

        _numbers[test.Id] = _tests.Count;
        _tests.Add(test);
        return _tests.Count - 1;
    }
}
