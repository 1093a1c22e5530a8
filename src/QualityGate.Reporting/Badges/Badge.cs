using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Badges;

/// <summary>An audit in two words and a colour. Nothing foreign is in it.</summary>
/// <param name="Message">What stands beside the label.</param>
/// <param name="Color">How it stands.</param>
internal sealed record Badge(string Message, BadgeColor Color)
{
    public const string Label = "flaky tests";

    public static Badge Of(Conclusion conclusion)
    {
        AuditNumbers numbers = conclusion.Audit.Numbers;
        ImmutableArray<string> trouble =
        [
            .. numbers.Unreliable > 0 ? [$"{Figures.Count(numbers.Unreliable)} flaky"] : Array.Empty<string>(),
            .. numbers.Broken > 0 ? [$"{Figures.Count(numbers.Broken)} broken"] : Array.Empty<string>(),
        ];
        string seen = trouble.IsEmpty ? $"0 of {Figures.Count(numbers.Tests)}" : string.Join(", ", trouble);
        return (conclusion.ExitCode, conclusion.Decision) switch
        {
            (ExitCode.Passed, GateDecision.Passed) => new Badge(seen, trouble.IsEmpty ? BadgeColor.Green : BadgeColor.Yellow),
            (_, GateDecision.Failed) => new Badge(trouble.IsEmpty ? "gate failed" : seen, BadgeColor.Red),
            _ => new Badge("undecided", BadgeColor.Grey),
        };
    }
}
