using System.Text.RegularExpressions;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Histories;

/// <summary>Finds the tests that a result file means among those that a history knows: such files know assemblies and names, and no identities.</summary>
public sealed partial class KnownNames
{
    private readonly ILookup<(SuiteId, string, string), RosterTest> _byMethod;
    private readonly ImmutableArray<SuiteId> _suites;

    private KnownNames(IEnumerable<RosterTest> tests)
    {
        _byMethod = tests.ToLookup(test => (test.Id.Suite, test.Id.Class, test.Id.Method));
        _suites = [.. _byMethod.Select(tests => tests.Key.Item1).Distinct().Order()];
    }

    public static KnownNames In(History history) => new(history.Entries
        .SelectMany(entry => entry.Suites)
        .Select(suite => suite.Roster)
        .Distinct()
        .SelectMany(roster => roster.Tests)
        .DistinctBy(test => test.Id));

    /// <summary>The suite that is built into that assembly; one named for the assembly when none is known.</summary>
    /// <param name="assembly">A path or a name, in any case: VSTest writes it in small letters.</param>
    public SuiteId SuiteOf(string assembly)
    {
        string[] parts = assembly.Split('/', '\\');
        string framework = parts.SkipLast(1).LastOrDefault(folder => Framework().IsMatch(folder), "");
        SuiteId[] same = [.. _suites.Where(suite => StemOf(suite.Project).Equals(StemOf(parts[^1]), StringComparison.OrdinalIgnoreCase))];
        return same switch
        {
            [] => new SuiteId(parts[^1], framework),
            [var only] when framework.Length == 0 => only,
            [var first, ..] => same.FirstOrDefault(suite => suite.Framework == framework, first with { Framework = framework }),
        };
    }

    /// <summary>The test that a result is of; where it is not known, one of that name.</summary>
    public TestId TestOf(ForeignResult result, SuiteId suite)
    {
        RosterTest[] known = [.. _byMethod[(suite, result.Class, result.Method)].Where(test => test.Id.Ordinal == 0)];
        return known.FirstOrDefault(test => result.Row.Length > 0 && test.Id.Row == result.Row)?.Id
            ?? known.Where(test => test.DisplayName == result.DisplayName || test.DisplayName == $"{result.Class}.{result.DisplayName}").Take(2).ToArray() switch
            {
                [var named] => named.Id,
                _ when known is [var only] => only.Id,
                _ => new TestId(suite, result.Class, result.Method, result.Row),
            };
    }

    private static string StemOf(string path) => Path.GetFileNameWithoutExtension(path);

    // net10.0, net8.0-windows, netcoreapp3.1, net48.
    [GeneratedRegex(@"^net(?:coreapp)?\d+(?:\.\d+)?(?:-[\w.]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Framework();
}
