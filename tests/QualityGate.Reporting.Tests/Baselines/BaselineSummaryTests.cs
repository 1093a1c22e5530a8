using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Baselines;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Baselines;

public class BaselineSummaryTests
{
    private static readonly Audit Audit = Scenes.Ratcheted.Conclude().Audit;

    private static readonly AuditBaseline Before = Scenes.Ratcheted.Facts.Baseline!;

    [Theory]
    [InlineData("First.baseline.txt", false, null)]
    [InlineData("HeldBack.baseline.txt", true, null)]
    [InlineData("Accepted.baseline.txt", true, "the till is being rewritten")]
    public void Update_IsSummarisedAsBefore(string snapshot, bool hasBefore, string? reason)
    {
        AuditBaseline? before = hasBefore ? Before : null;
        RatchetStep step = Ratchet.Turn(before, Audit, maskedFailures: null, hysteresis: null, reason);

        Snapshot.Matches(snapshot, BaselineSummary.OfUpdate(before, step, ".qualitygate/baseline.json", step.IsHeldBack ? ExitCode.Failed : ExitCode.Passed));
    }

    [Fact]
    public void Content_IsShownAsBefore()
    {
        RatchetStep step = Ratchet.Turn(Before, Audit, maskedFailures: null, hysteresis: null, "the till is\nbeing rewritten");

        Snapshot.Matches("Content.baseline.txt", BaselineSummary.OfContent(step.Baseline, ".qualitygate/baseline.json"));
    }
}
