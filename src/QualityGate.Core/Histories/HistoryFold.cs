using QualityGate.Core.Conditions;

namespace QualityGate.Core.Histories;

/// <summary>Sums a history up, test by test, in one walk over its columns.</summary>
internal static class HistoryFold
{
    /// <returns>For each test of the index.</returns>
    public static TestSum[] Of(History history, TestIndex index)
    {
        TestSum[] sums = new TestSum[index.Count];
        Array.Fill(sums, new TestSum());
        for (int number = 0; number < history.Entries.Length; number++)
        {
            HistoryEntry entry = history.Entries[number];
            foreach (SuiteEntry suite in entry.Suites)
            {
                ReadOnlySpan<int> tests = index.NumbersOf(suite.Roster).AsSpan();
                foreach (ConditionEntry conditions in suite.Conditions)
                    Add(sums, tests, number, conditions);
                if (entry.Source == EntrySource.Audit)
                    Judge(sums, tests, number, suite.Verdicts);
            }
        }

        return sums;
    }

    private static void Add(TestSum[] sums, ReadOnlySpan<int> tests, int entry, ConditionEntry conditions)
    {
        ReadOnlySpan<StripCount> counts = StripCount.Of(conditions).AsSpan();
        ReadOnlySpan<int> stripOf = conditions.StripOf.AsSpan();
        ReadOnlySpan<int> milliseconds = conditions.Milliseconds.AsSpan();
        bool isNatural = conditions.Nature == ConditionNature.Natural;
        for (int place = 0; place < tests.Length; place++)
            sums[tests[place]].Add(entry, counts[stripOf[place]], isNatural, milliseconds[place]);
    }

    private static void Judge(TestSum[] sums, ReadOnlySpan<int> tests, int entry, ImmutableArray<EntryVerdict> verdicts)
    {
        // Who is not named was stable; but only those that were there were judged.
        foreach (int test in tests)
        {
            if (sums[test].LastSeen == entry)
                sums[test].LastVerdict = PastVerdict.Stable;
        }

        foreach (EntryVerdict verdict in verdicts)
            sums[tests[verdict.Place]].Judge(entry, verdict.Verdict, verdict.Cause);
    }
}
