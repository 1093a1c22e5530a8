namespace QualityGate.Core.Suites;

/// <summary>Everything a suite said it contains: the yardstick against which each run's results are checked.</summary>
public sealed record Discovery
{
    public required SuiteId Suite { get; init; }

    public required TestPlatform Platform { get; init; }

    /// <summary>The process in which its runs are made, unless a run says otherwise.</summary>
    public SuiteHost Host { get; init; }

    public HostReason HostReason { get; init; }

    /// <summary>Fingerprint of the files that were run, equal exactly when they are; null where nobody took it.</summary>
    public string? Build { get; init; }

    /// <summary>What the suite says about running its tests side by side.</summary>
    public DeclaredParallelism Parallelism { get; init; }

    /// <summary>How its tests are brought to run side by side under <c>parallel</c>.</summary>
    public SideBySide SideBySide { get; init; }

    /// <summary>The cases to run, after the user's filters, in the platform's order.</summary>
    public required ImmutableArray<DiscoveredTest> Tests { get; init; }

    /// <summary>What to ask the platform for, so that it runs <see cref="Tests"/>.</summary>
    public TestSelection Selection { get; init; } = new TestSelection.Everything();

    /// <summary>How many cases the filters left out, what no change concerns, and those of <see cref="InOtherShards"/>.</summary>
    public int FilteredOut { get; init; }

    /// <summary>How many cases are wanted and left to other parts of the audit.</summary>
    public int InOtherShards { get; init; }

    /// <summary>What was compared with an earlier state of the code, and so selected; null when nothing was.</summary>
    public SuiteChange? Change { get; init; }

    /// <summary>Cases that pass the filters and are not to be run, because a quarantine says so.</summary>
    public ImmutableArray<DiscoveredTest> SetAside { get; init; } = [];

    /// <summary>Messages of level error that came up while looking for tests; any of them means that tests may be missing.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>The discovery without the tests that do not pass the filter.</summary>
    public Discovery Filtered(TestFilter filter) => Keeping(filter.Matches);

    /// <summary>The discovery with these tests only; the others count as filtered out.</summary>
    public Discovery Keeping(Func<DiscoveredTest, bool> isKept)
    {
        ImmutableArray<DiscoveredTest> kept = [.. Tests.Where(isKept)];
        return kept.Length == Tests.Length
            ? this
            : this with
            {
                Tests = kept,
                FilteredOut = FilteredOut + Tests.Length - kept.Length,
                Selection = SelectionOf(kept),
            };
    }

    /// <summary>The discovery without the tests that are not to be run.</summary>
    public Discovery SettingAside(Func<DiscoveredTest, bool> isMeant)
    {
        ImmutableArray<DiscoveredTest> kept = [.. Tests.Where(test => !isMeant(test))];
        return kept.Length == Tests.Length
            ? this
            : this with { Tests = kept, SetAside = [.. SetAside, .. Tests.Where(isMeant)], Selection = SelectionOf(kept) };
    }

    /// <summary>What to ask the platform for, so that it runs these of <see cref="Tests"/>.</summary>
    public TestSelection SelectionOf(ImmutableArray<DiscoveredTest> wanted) =>
        wanted.Length == Tests.Length ? Selection : new TestSelection.Only(WholeMethodsWherePossible(wanted));

    // Asking for a method finds its rows even when they are named anew in every run. It would also bring back the rows that an
    // earlier filter left out, so what was asked for row by row stays so.
    private ImmutableArray<TestId> WholeMethodsWherePossible(ImmutableArray<DiscoveredTest> kept)
    {
        ILookup<TestId, DiscoveredTest> all = Tests.ToLookup(test => test.Id.WholeMethod);
        HashSet<TestId> whole = Selection is TestSelection.Only asked ? [.. asked.Tests] : [.. all.Select(rows => rows.Key)];
        return
        [
            .. kept
                .GroupBy(test => test.Id.WholeMethod)
                .SelectMany(rows => whole.Contains(rows.Key) && rows.Count() == all[rows.Key].Count()
                    ? [rows.Key]
                    : rows.Select(row => row.Id)),
        ];
    }
}
