using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Html;

/// <summary>By what the tests of the page can be chosen.</summary>
/// <param name="Verdict">What is said of it.</param>
/// <param name="Cause">What is behind it; for a test that nobody asks that of, because it is broken or never failed, that none is named.</param>
/// <param name="Suite">Its project and framework.</param>
internal sealed record Facets(string Verdict, string Cause, string Suite)
{
    public static Facets Of(AuditedTest test) => new(
        VerdictWords.Name(test.Verdict),
        test switch
        {
            { Diagnosis: null } or { Verdict: TestVerdict.Broken, Diagnosis.Cause: RootCause.Unclassified } => "none named",
            { Diagnosis.Cause: var cause } => CauseWords.Name(cause),
        },
        test.Id.Suite.ToString());

    /// <summary>As attributes of the element that shows the test. Suites have long names and thousands of tests, so they stand there by their place.</summary>
    public Markup Attributes(ImmutableArray<string> suites) =>
        Markup.Of($"data-verdict=\"{Verdict}\" data-cause=\"{Cause}\" data-suite=\"{suites.IndexOf(Suite)}\"");
}
