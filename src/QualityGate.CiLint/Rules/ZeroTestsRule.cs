using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Sources;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Rules;

/// <summary>QGC010: settings by which a run without any test, or with failed ones, counts as passed.</summary>
internal static class ZeroTestsRule
{
    private const string IgnoredCodes = "TESTINGPLATFORM_EXITCODE_IGNORE";
    private const string NoTests = "8";
    private const string FailedTests = "2";

    public static IEnumerable<Reported> Check(StudiedDefinition definition) =>
        from job in definition.Jobs
        from step in job.Steps
        where step.RunsTests
        from found in InArguments(step).Concat(InVariables(step))
        select Reported.Of(found.Mask == CiMask.NoTestsAllowed ? CiRule.AllowedZeroTests : CiRule.DiscardedExitCode, found.Mask, found.Place, definition, job.Job, step.Step, step.Runs[0].Place.Text);

    private static IEnumerable<(CiMask Mask, Passage Place)> InArguments(StudiedStep step)
    {
        foreach (StudiedRun run in step.Runs)
        {
            ImmutableArray<string> words = run.Command.Arguments;
            for (int at = 0; at < words.Length; at++)
            {
                string value = words[at].Contains('=', StringComparison.Ordinal) ? words[at][(words[at].IndexOf('=') + 1)..] : words.ElementAtOrDefault(at + 1) ?? "";
                if (words[at].StartsWith("--ignore-exit-code", StringComparison.Ordinal) && Masked(value) is { } mask)
                    yield return (mask, run.Place);
                else if (words[at].StartsWith("--minimum-expected-tests", StringComparison.Ordinal) && value == "0")
                    yield return (CiMask.NoTestsAllowed, run.Place);
                else if (words[at].EndsWith("TreatNoTestsAsError=false", StringComparison.OrdinalIgnoreCase))
                    yield return (CiMask.NoTestsAllowed, run.Place);
            }
        }
    }

    private static IEnumerable<(CiMask Mask, Passage Place)> InVariables(StudiedStep step) =>
        from variable in step.Step.Variables
        where variable.Name == IgnoredCodes
        let mask = Masked(variable.Value)
        where mask is not null
        select (mask.Value, variable.Place);

    private static CiMask? Masked(string codes)
    {
        string[] all = codes.Split(';', ',');
        return all.Contains(FailedTests) ? CiMask.IgnoredTestResult : all.Contains(NoTests) ? CiMask.NoTestsAllowed : null;
    }
}
