using System.Diagnostics;
using QualityGate.Core.Gates;

namespace QualityGate.Storage.Configurations;

/// <summary>What each condition of the gate is about, for the schema and the page of the configuration.</summary>
internal static class ConditionDescriptions
{
    public static string Of(GateRule rule) => rule switch
    {
        GateRule.ValidRuns => "How many valid runs every suite, and every stable test, must have under every condition; with fewer the gate is undecided.",
        GateRule.NewUnreliableTests => "How many flaky, order- or condition-dependent tests are tolerated that the baseline does not know as such; without a baseline, the history of the default branch. Without either all of them are new.",
        GateRule.SurvivedRuns => "How many runs a test must have passed that the baseline does not hold; without a baseline, the history of the default branch. One that fails in any is not trusted, one that was seen in fewer leaves the gate undecided. Without baseline and history every test is new.",
        GateRule.BrokenTests => "How many tests may fail in every run.",
        GateRule.UnreliableTests => "How many flaky, order- or condition-dependent tests are tolerated in all. \"baseline\" means as many as the baseline holds of the same suites, and none while there is no baseline. A test that the baseline knows as flaky goes on counting until it is proved mended; see 'hysteresis'.",
        GateRule.FlakyRate => "The highest failure rate that may still be plausible for any test, by the upper bound of the 95 % interval of Clopper and Pearson. A flaky test whose bound is higher fails the gate; a test that never failed leaves it undecided, because there are too few runs.",
        GateRule.FlakyMarkers => "How many tests may be marked as flaky, or skipped or retried because they are. \"baseline\" means as many as the baseline holds. Undecided where the code was not read.",
        GateRule.ParallelDifferences => "How many tests may end one way in parallel and the other way serially, each time. Tests that fail only because their suite, which declares to be serial, was forced into parallelism are among them. Undecided without runs of both kinds.",
        GateRule.SensitiveTests => "How many tests may fail only under conditions that provoke. Undecided where nothing was provoked.",
        GateRule.HiddenOrderDependencies => "How many tests may fail only in another order than the team's. Undecided where nobody looked; see 'audit --profile'.",
        GateRule.IdenticalRuns => "In how many last runs in a row, under each natural condition, every test must have ended alike. Undecided where there are fewer runs.",
        GateRule.ExpiredQuarantine => "How many entries of the quarantine may be over.",
        GateRule.QuarantineEntries => "How many entries the quarantine may have.",
        GateRule.OwnerlessQuarantine => "How many entries of the quarantine may be without an owner.",
        GateRule.BrokenQuarantine => "How many entries of the quarantine may name no test, and how many quarantined tests may fail always or in a way that is new, which no quarantine covers.",
        GateRule.FewestTests => "How many tests must be there and not always be skipped. With fewer the exit code is 9.",
        GateRule.DroppedTests => "By how many per cent there may be fewer tests than the baseline holds. With fewer the exit code is 9. Undecided without a baseline, and where the audit did not look at all that it holds.",
        GateRule.RemovedTests => "How many tests of the baseline may be gone. With more the exit code is 9. Undecided without a baseline, and where the audit did not look at all that it holds.",
        GateRule.NewlySkippedTests => "How many tests may never run that the baseline does not know as skipped; without a baseline, the history of the default branch. Without either every skipped test is new.",
        GateRule.Shards => "Of how many shards an audit must be put together. All shards of a merged audit must be there in any case. With fewer the exit code is 9.",
        GateRule.NewMaskedFailures => "How many places in CI definitions may hide failures that the baseline does not know. Undecided where nobody has read the CI definitions.",
        GateRule.NewFindings => "How many findings of the analyzers are tolerated that the baseline does not hold. Without a baseline all are new. Undecided where not all code was read.",
        _ => throw new UnreachableException(),
    };
}
