using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>The four parts of a condition: rule, expected, actual, evidence.</summary>
internal static class RuleWords
{
    /// <param name="condition">The condition.</param>
    /// <param name="quote">Makes a foreign name fit for where the words are to stand.</param>
    public static string Name(GateCondition condition, Func<string, string> quote) => condition.Projects is { } projects
        ? $"{DecisionWords.Of(condition.Rule)}, in {quote(projects)}"
        : DecisionWords.Of(condition.Rule);

    /// <summary>The key by which a policy sets it; null for what always holds.</summary>
    public static string? Key(GateRule rule) => GateKeys.Of(rule)?.Name;

    public static string Expected(GateCondition condition) => condition switch
    {
        { Expected: { } expected } => $"at {(GateKeys.MeasureOf(condition.Rule) == GateMeasure.AtLeast ? "least" : "most")} {Figure(condition.Rule, expected)}",
        { Status: GateStatus.Reported } => "any",
        _ => "not known",
    };

    public static string Actual(GateCondition condition) => condition switch
    {
        { Actual: { } actual } => Figure(condition.Rule, actual),
        { Status: GateStatus.NotApplicable } => "none",
        _ => "not known",
    };

    /// <param name="evidence">One piece of it.</param>
    /// <param name="quote">Makes a foreign text fit for where the words are to stand.</param>
    /// <param name="name">The same for the name of a test, which may have a card to be linked to.</param>
    public static string Of(GateEvidence evidence, Func<string, string> quote, Func<TestId, string> name) => evidence switch
    {
        GateEvidence.OfTest(var test, { IsEmpty: true }) => name(test),
        GateEvidence.OfTest(var test, var runs) => $"{name(test)} ({Runs(runs)})",
        GateEvidence.OfUnprovedTest(var test) => $"{name(test)} (known as flaky, not yet proved mended)",
        GateEvidence.OfRuns(var suite, var conditions, var runs) => $"{quote(suite.ToString())} {ConditionWords.How(conditions)} ({Runs(runs)})",
        GateEvidence.OfPlace(var what, { Line: 0 } place) => $"{quote(what)} in {quote(place.File)}",
        GateEvidence.OfPlace(var what, var place) => $"{quote(what)} at {quote(place.ToString())}",
        GateEvidence.OfName(var what) => quote(what),
        GateEvidence.OfShards(var missing) => $"without {(missing.Length == 1 ? "shard" : "shards")} {Figures.Ranges(missing)}",
        GateEvidence.Lacking(var fact) => Of(fact),
        _ => throw new UnreachableException(),
    };

    public static string Of(MissingFact fact) => fact switch
    {
        MissingFact.Unknown => "something is not known",
        MissingFact.Baseline => "there is no baseline",
        MissingFact.Scan => "the code was not read",
        MissingFact.WholeScan => "some of the code could not be read",
        MissingFact.Quarantine => "the quarantine was not read",
        MissingFact.Ci => "the CI definitions were not read",
        MissingFact.Shards => "not all shards are known to be there",
        MissingFact.AllTests => "the audit did not look at all that the baseline holds",
        MissingFact.Runs => "there are too few runs to say",
        MissingFact.Tests => "there is no test to say it of",
        _ => throw new UnreachableException(),
    };

    private static string Runs(ImmutableArray<int> runs) => runs.Length switch
    {
        0 => "no valid run",
        1 => $"run {Figures.Ranges(runs)}",
        _ => $"runs {Figures.Ranges(runs)}",
    };

    private static string Figure(GateRule rule, double number) => GateKeys.MeasureOf(rule) switch
    {
        GateMeasure.ShareAtMost => Figures.Percent(number),
        GateMeasure.PercentAtMost => Figures.Percent(number / 100),
        _ => Figures.Count((long)number),
    };
}
