using QualityGate.Core.Audits;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Html;

/// <summary>The tests that the page shows one by one: all that are not stable, suite by suite.</summary>
internal static class ShownTests
{
    public static bool IsShown(AuditedTest test) => test.Verdict is not TestVerdict.Stable;

    /// <summary>Suites that have any, by their names.</summary>
    public static ImmutableArray<string> SuitesOf(Audit audit) =>
        [.. audit.Suites.Where(suite => suite.Tests.Any(IsShown)).Select(suite => suite.Id.ToString())];
}
