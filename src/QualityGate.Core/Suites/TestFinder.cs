using QualityGate.Core.Faults;

namespace QualityGate.Core.Suites;

/// <summary>Finds the test that somebody means by a name, or by a part of it that only one test has.</summary>
public static class TestFinder
{
    private const int NamesShown = 5;

    /// <summary>A method with all of its rows; or a single row, where it is that which was named.</summary>
    /// <param name="typed">A full name, the end of one from a dot on, a display name with its row, or a part that is found once.</param>
    /// <param name="tests">Of one suite or of several.</param>
    /// <exception cref="QualityGateException">No test is named so, or several are (usage).</exception>
    public static TestId Find(string typed, ImmutableArray<DiscoveredTest> tests) => TryFind(typed, tests)
        ?? throw new QualityGateException(FaultKind.Usage, $"There is no test named like '{typed}'.{Nearest(typed, tests)}");

    /// <summary>The same, but null when no test is named so.</summary>
    /// <exception cref="QualityGateException">Several are named so (usage).</exception>
    public static TestId? TryFind(string typed, ImmutableArray<DiscoveredTest> tests)
    {
        foreach (Func<DiscoveredTest, TestId?> reading in Readings(typed))
        {
            ImmutableArray<TestId> found = [.. tests.Select(reading).OfType<TestId>().Distinct()];
            if (found is [var only])
                return only;
            if (found.Length > 1)
                throw Ambiguous(typed, found, tests);
        }

        return null;
    }

    /// <summary>From the most exact to the vaguest: what an earlier one finds is what is meant.</summary>
    private static IEnumerable<Func<DiscoveredTest, TestId?>> Readings(string typed) =>
    [
        test => test.Id.FullName == typed ? test.Id.WholeMethod : null,
        test => test.DisplayName == typed || FullNameWithRow(test) == typed ? test.Id : null,
        test => EndsLike(test.Id.FullName, typed) ? test.Id.WholeMethod : null,
        test => EndsLike(test.DisplayName, typed) || EndsLike(FullNameWithRow(test), typed) ? test.Id : null,
        test => test.Id.FullName.Contains(typed, StringComparison.OrdinalIgnoreCase) ? test.Id.WholeMethod : null,
        test => FullNameWithRow(test).Contains(typed, StringComparison.OrdinalIgnoreCase) ? test.Id : null,
    ];

    private static bool EndsLike(string name, string typed) => name.EndsWith($".{typed}", StringComparison.Ordinal) || name.EndsWith($"+{typed}", StringComparison.Ordinal);

    /// <summary>Frameworks show a row behind the method, with its class or without.</summary>
    private static string FullNameWithRow(DiscoveredTest test) => test.DisplayName.IndexOf('(') is var start and >= 0
        ? $"{test.Id.FullName}{test.DisplayName[start..].Trim()}"
        : test.Id.FullName;

    private static QualityGateException Ambiguous(string typed, ImmutableArray<TestId> found, ImmutableArray<DiscoveredTest> tests)
    {
        ImmutableArray<string> names = [.. found.Select(id => NameOf(id, tests)).Distinct(StringComparer.Ordinal)];
        return new QualityGateException(FaultKind.Usage, names.Length == 1
            ? $"'{typed}' is in several suites: name one with --suite, out of {Listed([.. found.Select(id => id.Suite.ToString()).Distinct()])}."
            : $"'{typed}' may be any of {names.Length} tests: {Listed(names)}. Type more of the name.");
    }

    private static string NameOf(TestId id, ImmutableArray<DiscoveredTest> tests) =>
        id == id.WholeMethod ? id.FullName : FullNameWithRow(tests.First(test => test.Id == id));

    private static string Listed(ImmutableArray<string> names) => names.Length > NamesShown
        ? $"{string.Join(", ", names.Take(NamesShown))} and {names.Length - NamesShown} more"
        : string.Join(", ", names);

    private static string Nearest(string typed, ImmutableArray<DiscoveredTest> tests)
    {
        ILookup<string, string> names = tests
            .Select(test => test.Id.FullName)
            .Distinct()
            .SelectMany(name => Endings(name).Select(ending => (ending, name)))
            .ToLookup(entry => entry.ending, entry => entry.name, StringComparer.Ordinal);
        return NearestName.Of(typed, names.Select(group => group.Key)) is { } nearest ? $" Did you mean {Listed([.. names[nearest]])}?" : "";
    }

    /// <summary>The name from each of its parts on, as people shorten it: the last one, the last two, all.</summary>
    private static IEnumerable<string> Endings(string name)
    {
        string[] parts = name.Split('.');
        return Enumerable.Range(0, parts.Length).Select(start => string.Join('.', parts[start..]));
    }
}
