using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Words;

/// <summary>What to do about a condition that is not met, where no test of the fix plan is to blame.</summary>
internal static class RuleAdvice
{
    public static string For(GateRule rule) => rule switch
    {
        GateRule.FlakyMarkers => "Mend or remove the tests that are marked as flaky.",
        GateRule.UnreliableTests => "Prove by `verify` that the tests are mended which the baseline still knows as flaky.",
        GateRule.SensitiveTests => "Mend the tests that fail when provoked; the audit lists them.",
        GateRule.HiddenOrderDependencies => "Mend the tests that depend on their order; the audit lists them.",
        GateRule.ParallelDifferences => "Mend the tests that fail in parallel only; the audit lists them.",
        GateRule.IdenticalRuns => "Find out what makes runs differ: a test that is there, or skipped, in some of them only.",
        GateRule.FlakyRate => "Mend the tests that fail most often.",
        GateRule.MassFailures => "Find out what brought most tests down at once.",
        GateRule.ExpiredQuarantine => "Mend the tests whose quarantine is over, or take them out of it.",
        GateRule.QuarantineEntries => "Mend some of the tests in quarantine: there are more than agreed.",
        GateRule.OwnerlessQuarantine => "Say in the quarantine who mends each test.",
        GateRule.BrokenQuarantine => "Mend the quarantined tests that fail always or in a new way, which no quarantine covers, and remove entries that name no test.",
        GateRule.FewestTests or GateRule.DroppedTests or GateRule.RemovedTests => "Find out where the tests went, or accept it by `baseline update --allow-increase` with a reason.",
        GateRule.NewlySkippedTests => "Run the tests again that are newly skipped, or accept it by `baseline update --allow-increase` with a reason.",
        GateRule.Shards => "Find out what became of the missing shards, and merge again.",
        GateRule.NewMaskedFailures => "Mend what hides failures in the CI definitions.",
        GateRule.NewFindings => "Mend the code that the analyzers have newly flagged.",
        GateRule.BrokenTests or GateRule.NewUnreliableTests or GateRule.SurvivedRuns => "Mend the tests that the audit names.",
        GateRule.Unknown or GateRule.UnusableProjects or GateRule.Tests or GateRule.UnavailableConditions or GateRule.ValidRuns or GateRule.Interruptions
            or GateRule.CollectionErrors or GateRule.InconclusiveTests or GateRule.StaticFindings or GateRule.PartialScans => "Clear up what is not met in the table.",
        _ => throw new UnreachableException(),
    };
}
