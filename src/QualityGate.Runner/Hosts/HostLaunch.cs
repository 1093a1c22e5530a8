using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Runs;

namespace QualityGate.Runner.Hosts;

/// <summary>
/// All that must be known before a process is started. Runs with equal launches can be made in each other's spares: our own
/// host learns nearly everything with its request, an application has to be told on its command line.
/// </summary>
internal sealed record HostLaunch
{
    private HostLaunch(TestSuite suite, SuiteHost host) => (Suite, Host) = (suite, host);

    public TestSuite Suite { get; }

    /// <summary>Never Unknown.</summary>
    public SuiteHost Host { get; }

    /// <summary>As declared for a host that is told with its request.</summary>
    public Parallelism Parallelism { get; private init; }

    /// <summary>Variables of the run; empty for a host that is told with its request, and for one that makes many runs.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Environment { get; private init; } = [];

    /// <summary>A process that has made a run is never given to one that wants its own.</summary>
    public Isolation Isolation { get; private init; }

    /// <summary>Equal for launches that can stand for each other, whatever the record's members are made of.</summary>
    public string Key => string.Join('\n', [Suite.Id.ToString(), Host.ToString(), Parallelism.ToString(), Isolation.ToString(), .. Environment.Select(pair => $"{pair.Key}={pair.Value}")]);

    public static HostLaunch ForDiscovery(TestSuite suite) => new(suite, HostThatLists(suite));

    public static HostLaunch For(TestSuite suite, PlannedRun planned) => (planned.Host == SuiteHost.Unknown ? suite.Host : planned.Host) switch
    {
        SuiteHost.Adapter => new HostLaunch(suite, SuiteHost.Adapter) { Isolation = planned.Isolation },
        var host => new HostLaunch(suite, host)
        {
            Parallelism = planned.Conditions.Parallelism,
            Environment = planned.Isolation == Isolation.SameProcess ? [] : [.. RunEnvironment.Of(planned)],
            Isolation = planned.Isolation,
        },
    };

    /// <summary>The command line names tests by what it displays only, so the platform itself is asked for them.</summary>
    private static SuiteHost HostThatLists(TestSuite suite) => (suite.Host, suite.Platform) switch
    {
        (SuiteHost.Os, TestPlatform.VSTest) => SuiteHost.Adapter,
        (SuiteHost.Os, TestPlatform.MicrosoftTestingPlatform) => SuiteHost.Application,
        var (host, _) => host,
    };
}
