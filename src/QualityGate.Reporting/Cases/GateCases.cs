using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Cases;

/// <summary>
/// What keeps the gate from passing beside its tests, as cases of their own: whoever reads only this file must not take an audit for
/// passed that is not.
/// </summary>
internal static class GateCases
{
    /// <summary>Of the cases' suite and class.</summary>
    public const string Name = "QualityGate";

    public static ImmutableArray<LogicalCase> Of(Conclusion conclusion, ImmutableArray<CaseSuite> suites)
    {
        if (conclusion.ExitCode == ExitCode.Passed)
            return [];

        bool fails = suites.Any(suite => suite.Count(CaseOutcome.Failed) > 0);
        bool doubts = suites.Any(suite => suite.Count(CaseOutcome.Undecided) > 0);
        ImmutableArray<LogicalCase> cases =
        [
            .. conclusion.Audit.Faults.Select(Of),
            .. conclusion.Decision.Conditions.Where(condition => IsToBeTold(condition, fails, doubts)).Select(Of),
        ];
        return cases.IsEmpty && !fails && !doubts ? [Of(conclusion)] : cases;
    }

    // What tests in this file already say is not said again of the rule that they break.
    private static bool IsToBeTold(GateCondition condition, bool fails, bool doubts) => condition.Status switch
    {
        GateStatus.NotMet => !(fails && NextStep.IsAboutFailing(condition.Rule)),
        GateStatus.Undecided => !(doubts && condition.Rule == GateRule.InconclusiveTests),
        _ => false,
    };

    private static LogicalCase Of(Fault fault) => Case(
        $"Audited: {CaseText.Line(fault.Subject ?? "the target")}",
        CaseOutcome.Undecided,
        CaseText.Line(fault.Message)) with
    { Evidence = [.. fault.Details.Take(20).Select(CaseText.Line)] };

    private static LogicalCase Of(GateCondition condition) => Case(
        RuleWords.Name(condition, CaseText.Line),
        condition.Status == GateStatus.NotMet ? CaseOutcome.Failed : CaseOutcome.Undecided,
        $"{(condition.Status == GateStatus.NotMet ? "Not met" : "Undecided")}: {RuleWords.Actual(condition)} where {RuleWords.Expected(condition)} is expected")
        with
    {
        Evidence = [.. condition.Evidence.Select(evidence => RuleWords.Of(evidence, CaseText.Line, test => CaseText.Line(TestNames.Short(test))))],
    };

    private static LogicalCase Of(Conclusion conclusion) => Case(
        "Audited to the end",
        CaseOutcome.Undecided,
        $"Exit code {(int)conclusion.ExitCode}: {DecisionWords.Of(conclusion.ExitCode, conclusion)}");

    private static LogicalCase Case(string name, CaseOutcome outcome, string message) => new()
    {
        Suite = new SuiteId(Name, ""),
        Class = Name,
        Name = name,
        Outcome = outcome,
        Message = message,
    };
}
