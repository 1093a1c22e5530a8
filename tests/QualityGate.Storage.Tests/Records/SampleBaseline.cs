using QualityGate.Core.Baselines;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;

namespace QualityGate.Storage.Tests.Records;

/// <summary>A small baseline in which every property has a value somewhere.</summary>
internal static class SampleBaseline
{
    private const string Project = "tests/Shop.Tests/Shop.Tests.csproj";

    public static AuditBaseline Whole { get; } = new()
    {
        Commit = "0123456789abcdef0123456789abcdef01234567",
        AuditedAt = new DateTimeOffset(2026, 3, 1, 11, 0, 0, TimeSpan.Zero),
        Suites =
        [
            new BaselineSuite
            {
                Project = Project,
                Framework = "net10.0",
                Target = "Shop.sln",
                Tests =
                [
                    new BaselineTest { Class = "Shop.CartTests", Method = "Adds", Row = "beef", Verdict = KnownVerdict.Stable },
                    new BaselineTest
                    {
                        Class = "Shop.CartTests",
                        Method = "Pays",
                        Row = "c0ffee",
                        Ordinal = 1,
                        Verdict = KnownVerdict.Flaky,
                        Cause = RootCause.RaceCondition,
                        Rate = new FailureRate(1, 20),
                        Signatures = ["0123456789ab", "ba9876543210"],
                    },
                ],
            },
        ],
        Findings = [new BaselineFinding(Project, "QG2009", "tests/Shop.Tests/CartTests.cs", "0123456789abcdef")],
        Markers = [new BaselineMarker(Project, "Shop.CartTests.Pays", MarkerKind.Retry)],
        MaskedFailures = [new BaselineFinding("", "QGC003", ".github/workflows/ci.yml", "fedcba9876543210")],
        Increases =
        [
            new AcceptedIncrease
            {
                Reason = "The till is being rewritten; see \"till-team\".",
                AuditedAt = new DateTimeOffset(2026, 2, 1, 11, 0, 0, TimeSpan.Zero),
                Commit = "89abcdef0123456789abcdef0123456789abcdef",
                Accepted = [new IncreaseCount(IncreaseKind.FlakyTests, 2), new IncreaseCount(IncreaseKind.Markers, 1)],
            },
        ],
    };
}
