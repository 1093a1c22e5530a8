using QualityGate.Cli.Options;
using QualityGate.Cli.Watching;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Runner;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Flows;

/// <summary>From a name to a test that can be run. Where an earlier audit knows it, only its own project is built.</summary>
internal static class TestSearch
{
    /// <exception cref="QualityGateException">No test is named so, or several are (usage); or nothing can be run.</exception>
    public static Task<FoundTest> FindAsync(TestArguments typed, EarlierAudit? earlier, Watch watch, CancellationToken cancellationToken) =>
        earlier is not null && TestFinder.TryFind(typed.Test, InSuite(earlier.Tests, typed.Suite)) is { } known
            ? FindKnownAsync(typed, earlier, known, watch, cancellationToken)
            : FindNewAsync(typed, earlier, watch, cancellationToken);

    /// <summary>A test out of a file that says all about it.</summary>
    /// <param name="test">The test.</param>
    /// <param name="target">What was audited or typed then.</param>
    /// <param name="arguments">How it is built and run.</param>
    /// <param name="host">What ran it; Unknown when that is not known.</param>
    /// <param name="watch">Sees what goes on.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    public static async Task<FoundTest> PrepareAsync(
        TestId test, string target, AuditArguments arguments, SuiteHost host, Watch watch, CancellationToken cancellationToken)
    {
        AuditOptions options = AuditOptionsReader.Read(
            RetypedOptions.WithoutSpending(arguments) with
            {
                Target = await RecordedSuite.FindAsync(test.Suite, target, cancellationToken),
                Framework = test.Suite.Framework.Length > 0 ? test.Suite.Framework : null,
            },
            new Configuration());
        FoundSuites found = await SuiteSearch.RunAsync(options, watch, cancellationToken);
        TestSuite suite = RecordedSuite.In(found, test.Suite, arguments.Host is null ? host : SuiteHost.Unknown);
        Discovery discovery = await DiscoverAsync(suite, found.Root, options, cancellationToken);
        return Of(test, suite, discovery, found.Root, target, options);
    }

    private static async Task<FoundTest> FindKnownAsync(
        TestArguments typed, EarlierAudit earlier, TestId known, Watch watch, CancellationToken cancellationToken)
    {
        AuditSubject subject = earlier.Audit.Subject;
        SuiteHost host = earlier.Audit.Suites.First(suite => suite.Id == known.Suite).Host;
        AuditArguments arguments = RetypedOptions.Over(typed.Words, RetypedOptions.Read(subject.Options));
        FoundTest found = await PrepareAsync(known, subject.Target, arguments, host, watch, cancellationToken);
        TestId now = TestFinder.Find(typed.Test, found.Discovery.Tests);
        return Of(now, found.Suite, found.Discovery, found.Root, found.Target, found.Options);
    }

    private static async Task<FoundTest> FindNewAsync(TestArguments typed, EarlierAudit? earlier, Watch watch, CancellationToken cancellationToken)
    {
        string target = typed.Words.Target
            ?? (earlier is null ? AuditOptionsReader.DefaultTarget : await ResumedTarget.FindAsync(null, earlier.Audit.Subject, cancellationToken));
        AuditOptions options = AuditOptionsReader.Read(typed.Words with { Target = target }, new Configuration());
        FoundSuites found = await SuiteSearch.RunAsync(options, watch, cancellationToken);
        List<(TestSuite Suite, Discovery Discovery)> listed = [];
        foreach (TestSuite suite in found.Suites.Where(suite => IsNamed(suite.Id, typed.Suite)))
            listed.Add((suite, await DiscoverAsync(suite, found.Root, options, cancellationToken)));
        if (listed.Count == 0)
            throw found.Faults is [var fault, ..] ? new QualityGateException(fault) : new QualityGateException(FaultKind.Usage, $"There is no test suite{(typed.Suite is { } name ? $" named like '{name}'" : "")} in {target}.");

        TestId test = TestFinder.Find(typed.Test, [.. listed.SelectMany(one => one.Discovery.Tests)]);
        (TestSuite own, Discovery discovery) = listed.First(one => one.Suite.Id == test.Suite);
        GitState? git = await GitReader.ReadAsync(found.Root, except: null, cancellationToken);
        return Of(test, own, discovery, found.Root, Subjects.TargetOf(target, git?.Root), options);
    }

    private static async Task<Discovery> DiscoverAsync(TestSuite suite, string root, AuditOptions options, CancellationToken cancellationToken)
    {
        Discovery everything = await new SuiteDiscoverer(new RunnerOptions { Root = root }).DiscoverAsync(suite, cancellationToken);
        return everything.Filtered(SettingsFilter.Of(suite)).Filtered(options.Filter) with { Build = BuildFingerprint.Of(suite) };
    }

    private static FoundTest Of(TestId test, TestSuite suite, Discovery discovery, string root, string target, AuditOptions options) => new()
    {
        Id = test,
        Name = discovery.Tests.FirstOrDefault(listed => listed.Id == test)?.DisplayName ?? test.FullName,
        Suite = suite with { Host = discovery.Host, HostReason = discovery.HostReason },
        Discovery = discovery,
        Root = root,
        Target = target,
        Options = options,
    };

    private static ImmutableArray<DiscoveredTest> InSuite(ImmutableArray<DiscoveredTest> tests, string? name) =>
        [.. tests.Where(test => IsNamed(test.Id.Suite, name))];

    private static bool IsNamed(SuiteId suite, string? name) => name is null || suite.ToString().Contains(name, StringComparison.OrdinalIgnoreCase);
}
