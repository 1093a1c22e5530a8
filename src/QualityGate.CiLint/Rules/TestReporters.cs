using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.TestRuns;

namespace QualityGate.CiLint.Rules;

/// <summary>Actions and tasks that read results of tests, and whether they fail where tests failed.</summary>
internal static class TestReporters
{
    private static readonly ImmutableArray<Reporter> Known =
    [
        new("dorny/test-reporter", "fail-on-error", FailsByDefault: true),
        new("phoenix-actions/test-reporting", "fail-on-error", FailsByDefault: true),
        new("enricomi/publish-unit-test-result-action", "fail_on", FailsByDefault: true),
        new("mikepenz/action-junit-report", "fail_on_failure", FailsByDefault: false),
        new("publishtestresults", "failTaskOnFailedTests", FailsByDefault: false),
        new("bibipkins/dotnet-test-reporter", "", FailsByDefault: false),
        new("nunit/nunit-reporter", "", FailsByDefault: false),
        new("magnusopera/dotnet-test-action", "", FailsByDefault: true),
        new("ctrf-io/github-test-reporter", "exit-on-fail", FailsByDefault: false),
        new("test-summary/action", "", FailsByDefault: false),
    ];

    /// <summary>Whether a step turns red when the results that it reads hold failures.</summary>
    public static bool Fails(Step step) => step.Tolerance is null && Find(step) is var (action, reporter) && Fails(action, reporter);

    /// <summary>The setting that keeps a reporter from failing; null when none is written.</summary>
    public static Setting? MutedBy(Step step) => Find(step) is var (action, reporter) && reporter.Switch.Length > 0 && action.Input(reporter.Switch) is { } setting && !Fails(action, reporter)
        ? setting
        : null;

    private static (StepWork.Action Action, Reporter Reporter)? Find(Step step) => step.Work is StepWork.Action action
        && Known.FirstOrDefault(known => TestActions.NameOf(action) == known.Action || TestActions.NameOf(action).StartsWith($"{known.Action}/", StringComparison.Ordinal)) is { } reporter
        ? (action, reporter)
        : null;

    private static bool Fails(StepWork.Action action, Reporter reporter) => action.Input(reporter.Switch) switch
    {
        null => reporter.FailsByDefault,
        { IsTrue: true } => true,
        { IsFalse: true } => false,
        { Value: var value } => value.Trim() is not ("nothing" or "none"),
    };

    private sealed record Reporter(string Action, string Switch, bool FailsByDefault);
}
