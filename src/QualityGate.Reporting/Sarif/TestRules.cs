using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Sarif;

/// <summary>Tests that were seen failing, as rules: one for each root cause, and one for what is broken.</summary>
internal static class TestRules
{
    private const string Page = "https://github.com/qualitygate/qualitygate/blob/main/docs/detection.md";

    public static SarifRule Of(TestVerdict verdict, RootCause cause) => verdict is TestVerdict.Broken broken
        ? new SarifRule("QGT100", "A test fails in every run", "It failed in every run as its team runs it: this is no flake.", RuleHelp.Of(Recipes.For(broken.Kind)), Page, cause)
        : new SarifRule(IdOf(cause), $"A test fails now and then: {CauseWords.Name(cause)}", CauseWords.Meaning(cause), RuleHelp.Of(Recipes.For(cause)), Page, cause);

    /// <summary>Never reused.</summary>
    private static string IdOf(RootCause cause) => cause switch
    {
        RootCause.Unclassified => "QGT000",
        RootCause.RaceCondition => "QGT001",
        RootCause.AsyncCoordination => "QGT002",
        RootCause.TimeDependency => "QGT003",
        RootCause.ExternalDependency => "QGT004",
        RootCause.NonDeterministicData => "QGT005",
        RootCause.Fixture => "QGT006",
        RootCause.OrderDependency => "QGT007",
        RootCause.Environment => "QGT008",
        RootCause.Masking => "QGT009",
        _ => throw new UnreachableException(),
    };
}
