using System.Text;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>Reads a result; all text is bounded here, so that a flood never crosses the wire.</summary>
internal static class CaseResults
{
    public static CaseResult Of(TestResult result) => new(NameOf(result), OutcomeOf(result.Outcome), result.Duration)
    {
        Message = BoundedText.Of(result.ErrorMessage, BoundedText.MessageLimit),
        StackTrace = BoundedText.Of(result.ErrorStackTrace, BoundedText.StackLimit),
        StandardOutput = BoundedText.Of(OutputOf(result, TestResultMessage.StandardOutCategory), BoundedText.OutputLimit),
        StandardError = BoundedText.Of(OutputOf(result, TestResultMessage.StandardErrorCategory), BoundedText.OutputLimit),
    };

    /// <summary>A row that was not enumerated before the run is named only in its result.</summary>
    private static CaseName NameOf(TestResult result)
    {
        CaseName name = CaseNames.Of(result.TestCase);
        return string.IsNullOrEmpty(result.DisplayName) || result.DisplayName == result.TestCase.DisplayName
            ? name
            : name with { DisplayName = BoundedText.Of(result.DisplayName, BoundedText.MessageLimit)! };
    }

    private static CaseOutcome OutcomeOf(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => CaseOutcome.Passed,
        TestOutcome.Failed => CaseOutcome.Failed,
        TestOutcome.Skipped => CaseOutcome.Skipped,
        _ => CaseOutcome.None,
    };

    private static string? OutputOf(TestResult result, string category)
    {
        StringBuilder? text = null;
        foreach (TestResultMessage message in result.Messages.Where(message => message.Category == category))
            (text ??= new()).Append(message.Text);
        return text?.ToString();
    }
}
