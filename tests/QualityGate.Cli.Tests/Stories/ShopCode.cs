using QualityGate.Cli.Tests.Monorepos;

namespace QualityGate.Cli.Tests.Stories;

/// <summary>The test project of the story, in the three states that its team commits.</summary>
internal static class ShopCode
{
    // Every second run of an audit, whoever makes it: that leaves nothing to chance.
    private const string FailsInEvenRuns = """
        if (int.TryParse(System.Environment.GetEnvironmentVariable("QUALITYGATE_TEST_RUN"), out int run) && run % 2 == 0) throw new System.TimeoutException("The courier did not come.");
        """;

    private static readonly GeneratedProject Plain = new("Shop", TestKind.XunitV2) { Tests = 1 };

    /// <summary>A test has been flaky for as long as anybody remembers.</summary>
    public static GeneratedProject WithOldFlake { get; } = Plain with { Members = Plain.Test("Old", FailsInEvenRuns) };

    /// <summary>Somebody adds another one.</summary>
    public static GeneratedProject WithNewFlake { get; } = Plain with { Members = Plain.Test("Old", FailsInEvenRuns) + Plain.Test("New", FailsInEvenRuns) };

    /// <summary>Both are mended.</summary>
    public static GeneratedProject Mended { get; } = Plain with { Members = Plain.Test("Old", "") + Plain.Test("New", "") };
}
