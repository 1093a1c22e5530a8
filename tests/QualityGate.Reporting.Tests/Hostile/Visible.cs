using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Tests.Hostile;

/// <summary>What a reader of a report has to see of foreign names.</summary>
internal static class Visible
{
    /// <summary>Without what we put between characters: taking that out gives the foreign text back.</summary>
    public static string WithoutGaps(string text) => text.Replace($"{VisibleText.Gap}", "", StringComparison.Ordinal);

    /// <summary>Class and name of every test as formats of test results show them; several tests may share one.</summary>
    public static ImmutableArray<(string Class, string Name)> Names(Conclusion conclusion) =>
    [
        .. conclusion.Audit.Suites.SelectMany(suite => suite.Tests).Select(test => (Text(test.Id.Class), Text(WithoutClass(test)))),
    ];

    /// <summary>Each of these tests is among those that were read back, as itself or as one of several of its name.</summary>
    public static void AssertNames(Conclusion conclusion, IEnumerable<(string Class, string Name)> read)
    {
        ImmutableArray<(string Class, string Name)> found = [.. read.Select(one => (WithoutGaps(one.Class), WithoutGaps(one.Name)))];
        ImmutableArray<(string Class, string Name)> wanted = Names(conclusion);
        Assert.Equal(CaseList.Of(conclusion).Sum(suite => suite.Cases.Length), found.Length);
        Assert.All(wanted, name => Assert.Contains(found, one => one.Class == name.Class && (one.Name == name.Name || one.Name.StartsWith($"{name.Name} #", StringComparison.Ordinal))));
    }

    private static string WithoutClass(AuditedTest test) => test.DisplayName.StartsWith($"{test.Id.Class}.", StringComparison.Ordinal)
        ? test.DisplayName[(test.Id.Class.Length + 1)..]
        : test.DisplayName;

    private static string Text(string foreign) => WithoutGaps(VisibleText.OneLine(foreign).Trim()) is { Length: > 0 } text ? text : "(blank)";
}
