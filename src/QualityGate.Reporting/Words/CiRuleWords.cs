using QualityGate.Core.Findings;

namespace QualityGate.Reporting.Words;

/// <summary>What the rules on CI definitions are called, and why they are.</summary>
public static class CiRuleWords
{
    private const string Pages = "https://github.com/qualitygate/qualitygate/blob/main/docs/rules/";

    /// <summary>The heading of the rule's page.</summary>
    public static string Title(CiRule rule) => rule switch
    {
        CiRule.UnusableSuppression => "A suppression has run out, or cannot be used",
        CiRule.ToleratedStep => "A step with tests may fail",
        CiRule.ToleratedJob => "A job with tests may fail",
        CiRule.DiscardedExitCode => "A script throws the exit code of its tests away",
        CiRule.UncheckedPipe => "Tests feed a pipe that hides how they ended",
        CiRule.RetriedTests => "Tests run again until they pass",
        CiRule.OverwrittenExitCode => "PowerShell forgets the exit code of the tests",
        CiRule.DeployDespiteFailure => "Something is deployed although tests failed",
        CiRule.MutedReporter => "The reporter of the tests was told never to fail",
        CiRule.AllowedFailure => "The CI system was told that tests may fail",
        CiRule.AllowedZeroTests => "A run without tests passes",
        CiRule.UncheckedAggregate => "A job sums up others without asking how they ended",
        CiRule.UnusedMatrix => "Copies of a test job do not differ",
        CiRule.UnreachedTests => "A test project runs nowhere",
        _ => throw new UnreachableException(),
    };

    /// <summary>One sentence: what happens without it being noticed.</summary>
    public static string Why(CiRule rule) => rule switch
    {
        CiRule.UnusableSuppression => "What was allowed for a while is not allowed any more, or never was.",
        CiRule.ToleratedStep or CiRule.ToleratedJob or CiRule.AllowedFailure => "Tests may fail for weeks and every build is green.",
        CiRule.DiscardedExitCode or CiRule.UncheckedPipe or CiRule.OverwrittenExitCode => "The exit code is all that a CI system sees of a script; here that of the tests does not reach it.",
        CiRule.RetriedTests => "A test that fails now and then fails unseen, and the bug behind it goes out.",
        CiRule.DeployDespiteFailure => "What the tests would have held back reaches its users.",
        CiRule.MutedReporter => "Nothing but this reporter could turn the build red, and it may not.",
        CiRule.AllowedZeroTests => "A filter or a path that no longer fits anything looks like success.",
        CiRule.UncheckedAggregate => "Branch protection looks at this job alone, and takes it for passed where the tests failed.",
        CiRule.UnusedMatrix => "The same tests run several times, and what the copies promise to cover is not covered.",
        CiRule.UnreachedTests => "Nobody is told when these tests fail, or stop to compile.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Its page.</summary>
    public static string Link(CiRule rule) => $"{Pages}{CiRules.IdOf(rule)}.md";
}
