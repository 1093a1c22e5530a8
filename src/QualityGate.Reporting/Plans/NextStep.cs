using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Statistics;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Plans;

/// <summary>What to do now: one sentence, with a foreign name in it only where <c>quote</c> put it.</summary>
internal static class NextStep
{
    /// <param name="conclusion">The end of the audit.</param>
    /// <param name="plan">What there is to mend.</param>
    /// <param name="quote">Makes a foreign name fit for where the sentence is to stand.</param>
    public static string Of(Conclusion conclusion, ImmutableArray<FixEntry> plan, Func<string, string> quote)
    {
        Audit audit = conclusion.Audit;
        return conclusion.ExitCode switch
        {
            ExitCode.EnvironmentFailed => $"Mend {Subject(audit, quote)} first, then run the audit again.",
            ExitCode.Cancelled => "Resume the audit and let it finish; what stands here rests on fewer runs than asked for.",
            ExitCode.Failed or ExitCode.Undecided or ExitCode.FewerTests or ExitCode.HostCrashed or ExitCode.NoTests when audit.Subject.Settings.Shard is { } shard => Merging(shard),
            ExitCode.HostCrashed => "Find out what kills the test process before anything else: no run could be finished.",
            ExitCode.NoTests when Headline.IsUnchanged(audit) => "Nothing has to be done for this change. An audit without tests says nothing, which is why this is no pass.",
            ExitCode.NoTests when audit.Subject.Import is not null => "Check the folder: none of its files gave a result of a test.",
            ExitCode.NoTests => "Check the target and the filters: an audit without tests says nothing.",
            ExitCode.Passed when conclusion.Decision is GateDecision.Undecided => "Clear up what is undecided in the table; the policy lets it pass.",
            ExitCode.Passed when conclusion.Quarantine is { Covered: [_, ..] covered } && plan.All(entry => QuarantineStandings.Covers(conclusion, entry)) =>
                $"Mend what is in quarantine before its time is over: {Figures.Count(covered.Length, "test")} failed and {(covered.Length == 1 ? "is" : "are")} covered.",
            ExitCode.Passed when plan is [_, ..] => "Mend the tests that are tolerated by and by; the fix plan says where to begin.",
            ExitCode.Passed when audit.Numbers.Sensitive > 0 => "Look at what fails only when provoked; the gate leaves it to you.",
            ExitCode.Passed when audit.Numbers.OrderDependent > 0 => "Look at what depends on its order; the gate leaves it to you.",
            ExitCode.Passed => "Nothing has to be done. More runs would find rarer flakes.",
            ExitCode.HistoryUnreachable => "Bring back the store of the history, then add this audit to it with `history import`.",
            _ when FirstToMend(conclusion, plan) is { } first => StartWith(first, quote),
            ExitCode.Failed when conclusion.Decision is GateDecision.Failed => RuleAdvice.For(FirstNotMet(conclusion)),
            ExitCode.FewerTests when FirstNotMet(conclusion) is not GateRule.Unknown and var rule && !audit.Suites.Any(suite => suite.HasNoTests) => RuleAdvice.For(rule),
            ExitCode.FewerTests when audit.Suites.Any(suite => suite.HasNoTests) => $"Find out why {Subject(audit, quote)} has no tests.",
            ExitCode.FewerTests => "Find out why tests that were found gave no result in runs that were completed; the audit names them.",
            _ when CanGoOn(audit) => "Resume the audit: it ended before all runs were made.",
            _ when audit.Subject.Import is { FilesWithoutCommit: > 0 } => "Say which commit the files are of, by the names of their folders (`--commit-from`) or a `qualitygate-import.json` beside them; then import them again.",
            _ when audit.Subject.Import is not null => "Clear up what is undecided in the table: add result files of more runs of one commit, then import them again.",
            _ => "Clear up what is undecided in the table, then run the audit again.",
        };
    }

    /// <summary>The command that goes with the step; null when something else has to be mended before any.</summary>
    public static string? CommandFor(Conclusion conclusion, ImmutableArray<FixEntry> plan) => conclusion.ExitCode switch
    {
        not ExitCode.Cancelled when conclusion.Audit.Subject.Settings.Shard is not null => null,
        ExitCode.Passed when conclusion.Audit.Subject.Import is not null => null,
        ExitCode.Passed when plan.IsEmpty && conclusion is { Decision: GateDecision.Passed, Audit.Numbers: { Sensitive: 0, OrderDependent: 0 } } => Commands.Deeper(conclusion.Audit, RateToLookForNext(conclusion.Audit)),
        ExitCode.Failed or ExitCode.Undecided or ExitCode.FewerTests when FirstToMend(conclusion, plan) is { } first => Commands.Reproduce(conclusion.Audit, first.Test),
        ExitCode.Cancelled => Commands.Resume,
        ExitCode.Undecided when CanGoOn(conclusion.Audit) => Commands.Resume,
        _ => null,
    };

    /// <summary>Whether something counts as new only because nothing was ever accepted; never in a part of an audit, which is no measure of the whole.</summary>
    public static bool CanAccept(Conclusion conclusion) => conclusion is { Facts.Baseline: null, Audit.Subject.Settings.Shard: null } && conclusion.Decision.Conditions.Any(condition => condition is
    {
        Status: GateStatus.NotMet,
        Rule: GateRule.NewUnreliableTests or GateRule.NewFindings or GateRule.NewlySkippedTests or GateRule.NewMaskedFailures,
    });

    /// <summary>
    /// Whether a quarantine is a way out: what makes it red is flaky beyond what was accepted, and was in no quarantine yet. Where nothing
    /// was ever accepted, that comes first.
    /// </summary>
    public static bool CanWait(Conclusion conclusion) => conclusion is { Facts.Baseline: not null, Audit.Subject.Settings.Shard: null } && conclusion.Decision.Conditions
        .Where(condition => condition is { Status: GateStatus.NotMet, Rule: GateRule.NewUnreliableTests })
        .SelectMany(condition => condition.Evidence)
        .Any(evidence => evidence is GateEvidence.OfTest(var test, _) && conclusion.Facts.Quarantine?.EntryOf(test) is null);

    /// <summary>The first test of the plan that the gate does not tolerate; null where no test is what fails it.</summary>
    private static FixEntry? FirstToMend(Conclusion conclusion, ImmutableArray<FixEntry> plan)
    {
        ImmutableArray<GateRule> broken = [.. conclusion.Decision.Conditions.Where(condition => condition.Status == GateStatus.NotMet && IsAboutFailing(condition.Rule)).Select(condition => condition.Rule)];
        ImmutableArray<FixEntry> blocking = [.. plan.Where(entry => !QuarantineStandings.Covers(conclusion, entry))];
        return broken switch
        {
            [] => null,
            _ when conclusion.Changes is { } changes && broken.Contains(GateRule.NewUnreliableTests) =>
                blocking.FirstOrDefault(entry => entry.TestIds.Any(changes.NewlyFlaky.Contains)) ?? blocking.FirstOrDefault(),
            _ => blocking.FirstOrDefault(),
        };
    }

    /// <summary>Whether it is tests that break the rule by how they end.</summary>
    public static bool IsAboutFailing(GateRule rule) => rule is GateRule.BrokenTests or GateRule.NewUnreliableTests or GateRule.UnreliableTests
        or GateRule.SurvivedRuns or GateRule.FlakyRate or GateRule.IdenticalRuns or GateRule.ParallelDifferences or GateRule.MassFailures;

    private static GateRule FirstNotMet(Conclusion conclusion) =>
        conclusion.Decision.Conditions.FirstOrDefault(condition => condition.Status == GateStatus.NotMet)?.Rule ?? GateRule.Unknown;

    /// <summary>What to do with one part of an audit, which decides nothing.</summary>
    internal static string Merging(Shard shard) => $"Merge this shard with the other{(shard.Total == 2 ? "" : $" {Figures.Count(shard.Total - 1)}")} by `dotnet qualitygate merge`; that decides.";

    private static bool CanGoOn(Audit audit) => audit.Ending != Ending.Finished;

    // The rates of the audit's own power lines: whoever has looked for one of them next looks for the rarer one.
    private static double RateToLookForNext(Audit audit) => audit.Subject.Settings.Runs < RunsNeeded.Of(0.05) ? 0.05 : 0.01;

    private static string Subject(Audit audit, Func<string, string> quote) => audit.Faults
        .OrderBy(fault => fault.Kind is FaultKind.Environment or FaultKind.Build or FaultKind.NoTests ? 0 : 1)
        .Select(fault => fault.Subject)
        .Concat(audit.Suites.Where(suite => suite.HasNoTests).Select(suite => suite.Id.Project))
        .FirstOrDefault(subject => subject is not null) is { } subject ? quote(subject) : "what failed";

    private static string StartWith(FixEntry first, Func<string, string> quote)
    {
        string name = quote(TestNames.Short(first.Test));
        string others = first.IsTheory ? first.Others : first.Tests > 1 ? $" and {Figures.Count(first.Tests - 1, "test")} that fail with it" : "";
        ConditionResult worst = WorstResult.Of(first.Test);
        string seen = $"{Figures.Fraction(worst.Rate)} runs {ConditionWords.How(worst.Conditions)}{CompanyWords.Behind(worst.Company)}";
        return first.IsBroken
            ? $"Start with {name}: failed in {Figures.Fraction(first.Test.Verdict.Rate)} runs, {(first.Test.Verdict.Rate.Trials == 1 ? "which is too little to tell whether it flakes" : "which is no flake")}."
            : $"Start with {name}{others}: failed in {seen}. Card {first.Rank} says how to repeat it.";
    }
}
