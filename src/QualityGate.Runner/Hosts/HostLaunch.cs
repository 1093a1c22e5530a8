using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Conditions;
using QualityGate.Runner.Runs;
using QualityGate.Runner.Settings;

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

    /// <summary>The run's; 0 for a host that is told with its request, and for one that makes many runs.</summary>
    public int Seed { get; private init; }

    /// <summary>Variables of the run; empty for a host that is told with its request, and for one that makes many runs.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Environment { get; private init; } = [];

    /// <summary>What the conditions of the run change about the start of its process, whichever host that is.</summary>
    public Staging Staging { get; private init; } = Staging.Plain;

    /// <summary>A process that has made a run is never given to one that wants its own.</summary>
    public Isolation Isolation { get; private init; }

    /// <summary>True when the tests are to start in an order that is not their framework's own.</summary>
    public bool IsOrdered { get; private init; }

    /// <summary>What the run asks for; everything for a host that is told with its request, as an application is of an order.</summary>
    public TestSelection Tests { get; private init; } = new TestSelection.Everything();

    /// <summary>What discovery found; empty before.</summary>
    public ImmutableArray<DiscoveredTest> Listed { get; private init; } = [];

    /// <summary>True for a process that is to say which tests there are.</summary>
    public bool IsForDiscovery { get; private init; }

    /// <summary>Settings for a host that is told at its start.</summary>
    /// <exception cref="Core.Faults.QualityGateException">The user's settings file cannot be read.</exception>
    public string SettingsXml => IsForDiscovery ? SuiteSettings.Of(Suite).ForDiscovery() : SuiteSettings.Of(Suite).ForRun(Parallelism, Seed);

    /// <summary>Limit of one test, for a host that can watch them by itself; null when there is none.</summary>
    public TimeSpan? TestTimeout { get; init; }

    /// <summary>Hears the id of the process, which then waits for a debugger; null when nobody debugs.</summary>
    public IProgress<int>? Debugging { get; init; }

    /// <summary>Equal for launches that can stand for each other, whatever the record's members are made of.</summary>
    public string Key => string.Join('\n', [Suite.Id.ToString(), Host.ToString(), Parallelism.ToString(), $"{Seed}", Isolation.ToString(), Staging.Key, .. Environment.Select(pair => $"{pair.Key}={pair.Value}"), .. Names(Tests)]);

    /// <summary>True when a process started for this run waits in vain, because another run of its suite is expected instead.</summary>
    public bool IsSupersededBy(HostLaunch next) => Suite.Id == next.Suite.Id && Key != next.Key
        && (HasOneRunOnly && next.HasOneRunOnly || IsFresh && next.IsFresh && Staging.Key != next.Staging.Key);

    /// <summary>True when the process can be started before its run: a command line begins with it, and a faked clock goes on while it waits.</summary>
    public bool CanWait => Host != SuiteHost.Os && !Staging.IsTimely;

    public static HostLaunch ForDiscovery(TestSuite suite) => new(suite, HostThatLists(suite)) { IsForDiscovery = true };

    /// <summary>For a suite whose own host does not start: its tests are those that a run of it shows.</summary>
    public static HostLaunch ForDiscoveryByRun(TestSuite suite) => new(suite, SuiteHost.Os) { IsForDiscovery = true };

    public static HostLaunch For(PreparedSuite suite, PlannedRun planned) => (planned.Host == SuiteHost.Unknown ? suite.Suite.Host : planned.Host) switch
    {
        SuiteHost.Adapter => new HostLaunch(suite.Suite, SuiteHost.Adapter) { Isolation = planned.Isolation, Staging = Staging.Of(planned.Conditions) },
        var host => new HostLaunch(suite.Suite, host)
        {
            Parallelism = planned.Parallelism,
            Seed = planned.Isolation == Isolation.SameProcess ? 0 : planned.Seed,
            Environment = planned.Isolation == Isolation.SameProcess ? [] : [.. RunEnvironment.Of(planned)],
            Isolation = planned.Isolation,
            Staging = Staging.Of(planned.Conditions),
            IsOrdered = !planned.Order.IsEmpty,
            Tests = planned.Order.IsEmpty ? planned.Tests : new TestSelection.Everything(),
            Listed = suite.Discovery.Tests,
        },
    };

    private bool HasOneRunOnly => !Environment.IsEmpty;

    private bool IsFresh => Isolation == Isolation.FreshProcess;

    private static IEnumerable<string> Names(TestSelection tests) => tests switch
    {
        TestSelection.Everything => [],
        TestSelection.Only only => only.Tests.Select(test => test.ToString()),
        _ => throw new UnreachableException(),
    };

    /// <summary>The command line names tests by what it displays only, so the platform itself is asked for them.</summary>
    private static SuiteHost HostThatLists(TestSuite suite) => (suite.Host, suite.Platform) switch
    {
        (SuiteHost.Os, TestPlatform.VSTest) => SuiteHost.Adapter,
        (SuiteHost.Os, TestPlatform.MicrosoftTestingPlatform) => SuiteHost.Application,
        var (host, _) => host,
    };
}
