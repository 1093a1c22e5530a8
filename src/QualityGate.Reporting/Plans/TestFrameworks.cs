using QualityGate.Core.Audits;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Plans;

/// <summary>What the tests of a suite are written with.</summary>
internal static class TestFrameworks
{
    /// <summary>As its references say; where its code was not read, as its failures do. Unknown where neither tells.</summary>
    public static TestFramework Of(Audit audit, SuiteId id) =>
        audit.Scans.FirstOrDefault(scan => scan.Suite == id)?.Framework is { } read and not TestFramework.Unknown
            ? read
            : audit.Suites.FirstOrDefault(suite => suite.Id == id) is { } suite ? OfFailures(suite) : TestFramework.Unknown;

    private static TestFramework OfFailures(SuiteAudit suite) => suite.Tests
        .SelectMany(test => test.Results)
        .SelectMany(result => result.Signatures)
        .Select(signature => Of(signature.Sample, suite.Platform))
        .FirstOrDefault(framework => framework != TestFramework.Unknown);

    // Both versions of xunit throw what has one name; only the third is an application of its own.
    private static TestFramework Of(Failure failure, TestPlatform platform) => failure.ExceptionType switch
    {
        var type when type.StartsWith("Xunit.", StringComparison.Ordinal) => platform == TestPlatform.MicrosoftTestingPlatform ? TestFramework.XunitV3 : TestFramework.XunitV2,
        var type when type.StartsWith("NUnit.", StringComparison.Ordinal) => TestFramework.NUnit,
        var type when type.StartsWith("Microsoft.VisualStudio.TestTools.", StringComparison.Ordinal) => TestFramework.MSTest,
        _ => TestFramework.Unknown,
    };
}
