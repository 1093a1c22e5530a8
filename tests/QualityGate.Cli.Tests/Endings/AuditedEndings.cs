using QualityGate.Cli.Tests.Tools;
using QualityGate.Cli.Tests.Zoo;
using QualityGate.Core.Audits;

namespace QualityGate.Cli.Tests.Endings;

/// <summary>
/// The ugly endings of all frameworks, built once and audited in three parts with few runs: what is cut short and completed again
/// and again is many processes.
/// </summary>
public sealed class AuditedEndings : IAsyncLifetime
{
    private const string Gentle = ".Collecting.|.Leaving.|.Surroundings.";

    private const string HangingFixtures = ".BlockingFixtureTests|.BlockingSetUpTests";

    /// <summary>Who comes after these in the same process has no standard output, or no current directory. They are audited alone.</summary>
    private static readonly ImmutableArray<string> Polluters = [".ClosedStdoutTests", ".VanishedDirectoryTests"];

    private static readonly string Solution = ZooModel.Instance.Endings.Path;

    /// <summary>What lets a run come to its end: errors while tests are collected, processes left behind, surroundings that are fouled.</summary>
    internal EndingsAudit Lasting { get; private set; } = null!;

    /// <summary>What cuts a run short at once: tests that hang or kill their process.</summary>
    internal EndingsAudit Abrupt { get; private set; } = null!;

    /// <summary>
    /// Fixtures that hang. Between tests a minute is waited at least, however short the limit of one test is. That is idle time, so
    /// this goes on beside the others.
    /// </summary>
    internal EndingsAudit Silent { get; private set; } = null!;

    internal IEnumerable<SuiteAudit> Suites => [.. Lasting.Suites, .. Abrupt.Suites, .. Silent.Suites];

    public async Task InitializeAsync()
    {
        ToolRun build = await Tool.DotnetAsync(Repository.Zoo, new Dictionary<string, string>(), "build", Solution, "-nodeReuse:false");
        Assert.True(build.ExitCode == 0, build.ToString());

        Task<EndingsAudit> silent = EndingsAudit.OfAsync(
            Solution, "--runs", "1", "--jobs", "4", "--test-timeout", "5s", "--filter", HangingFixtures);
        Lasting = await EndingsAudit.OfAsync(
            Solution, "--runs", "2", "--jobs", "2", "--filter", Gentle, "--exclude", string.Join('|', Polluters));
        Abrupt = await EndingsAudit.OfAsync(
            Solution, "--runs", "1", "--jobs", "4", "--test-timeout", "8s", "--exclude", $"{Gentle}|{HangingFixtures}");
        Silent = await silent;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>False for what is audited alone, and for what its framework does not even find.</summary>
    internal static bool Includes(EndingSpecimen specimen) =>
        specimen.IsFound && !Polluters.Any(polluter => specimen.Class.EndsWith(polluter, StringComparison.Ordinal));

    /// <summary>The tests of the specimen's class: the culprit and its neighbours.</summary>
    internal ImmutableArray<AuditedTest> TestsOf(EndingSpecimen specimen) =>
    [
        .. Suites
            .Where(suite => suite.Id.Project.EndsWith(specimen.Project, StringComparison.Ordinal))
            .SelectMany(suite => suite.Tests)
            .Where(test => test.Id.Class == specimen.Class),
    ];
}
