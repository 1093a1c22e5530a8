using System.Globalization;
using System.Text;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Cases;
using QualityGate.Reporting.JUnit;

namespace QualityGate.Reporting.TeamCity;

/// <summary>
/// The audit as service messages, to be printed by a build step (jetbrains.com/help/teamcity/service-messages.html): suites and tests, each
/// begun and finished, what makes the gate red as failed, what it tolerates as ignored, and the numbers as statistics of the build.
/// </summary>
internal static class TeamCityMessages
{
    public const string FileName = "messages.teamcity.txt";

    public static string Write(Conclusion conclusion)
    {
        StringBuilder text = new();
        foreach (CaseSuite suite in CaseList.Of(conclusion))
        {
            Add(text, "testSuiteStarted", ("name", suite.Name));
            foreach (LogicalCase one in suite.Cases)
                Add(text, one);
            Add(text, "testSuiteFinished", ("name", suite.Name));
        }

        AuditNumbers numbers = conclusion.Audit.Numbers;
        Add(text, "buildStatisticValue", ("key", "qualitygate.flaky"), ("value", Number(numbers.Unreliable)));
        Add(text, "buildStatisticValue", ("key", "qualitygate.broken"), ("value", Number(numbers.Broken)));
        Add(text, "buildStatisticValue", ("key", "qualitygate.runs"), ("value", Number(numbers.Runs)));
        return text.ToString();
    }

    private static void Add(StringBuilder text, LogicalCase one)
    {
        string name = $"{one.Class}.{one.Name}";
        Add(text, "testStarted", ("name", name));
        switch (one.Outcome)
        {
            case CaseOutcome.Failed or CaseOutcome.Undecided:
                Add(text, "testFailed", ("name", name), ("message", one.Message), ("details", Details(one)));
                break;
            case CaseOutcome.Tolerated or CaseOutcome.Skipped:
                Add(text, "testIgnored", ("name", name), ("message", one.Message));
                break;
            case CaseOutcome.Passed:
                break;
            default:
                throw new UnreachableException();
        }

        Add(text, "testFinished", ("name", name), ("duration", ((long)one.Duration.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)));
    }

    private static string Details(LogicalCase one) => string.Join('\n',
    [
        .. one.Evidence,
        .. one.Failures.Take(1).Select(failure => $"{JUnitWords.Seen(failure)}:\n{failure.Details}"),
    ]);

    private static void Add(StringBuilder text, string message, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        text.Append("##teamcity[").Append(message);
        foreach ((string name, string value) in attributes)
            text.Append(' ').Append(name).Append("='").Append(TeamCityText.Escaped(value)).Append('\'');
        text.Append("]\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
