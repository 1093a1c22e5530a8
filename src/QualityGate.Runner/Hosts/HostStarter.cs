using System.Diagnostics;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications;
using QualityGate.Runner.CommandLines;

namespace QualityGate.Runner.Hosts;

/// <summary>Starts the kind of process that a launch asks for.</summary>
internal static class HostStarter
{
    /// <summary>Waits until the process is ready; a failure is a value, cancellation an exception.</summary>
    public static Task<HostStart> StartAsync(HostLaunch launch, TimeSpan limit, CancellationToken cancellationToken) => launch.Host switch
    {
        SuiteHost.Os when launch.Debugging is not null => Task.FromResult<HostStart>(new HostStart.Failed(NoDebugging(launch))),
        _ when launch.Debugging is not null && limit != Timeout.InfiniteTimeSpan => StartAsync(launch, Timeout.InfiniteTimeSpan, cancellationToken),
        SuiteHost.Adapter => TestHostProcess.StartAsync(launch, limit, cancellationToken),
        SuiteHost.Application => ApplicationProcess.StartAsync(launch, limit, cancellationToken),
        SuiteHost.Os when launch.IsOrdered => Task.FromResult<HostStart>(new HostStart.Failed(NoOrder(launch))),
        SuiteHost.Os => OsProcess.StartAsync(launch, limit, cancellationToken),
        SuiteHost.Unknown => Task.FromResult<HostStart>(new HostStart.Failed(NoHost(launch))),
        _ => throw new UnreachableException(),
    };

    private static Fault NoOrder(HostLaunch launch) => new()
    {
        Kind = FaultKind.Environment,
        Message = $"{launch.Suite.Id} is run without our host, and then nobody can say in which order its tests start; leave out --host os, or the conditions that order tests.",
    };

    private static Fault NoDebugging(HostLaunch launch) => new()
    {
        Kind = FaultKind.Environment,
        Message = $"{launch.Suite.Id} is run without our host, and then nobody can make its process wait for a debugger; leave out --host os, or --debug.",
    };

    private static Fault NoHost(HostLaunch launch) => new()
    {
        Kind = FaultKind.Environment,
        Message = $"{launch.Suite.Id} has no host that this version can drive.",
    };
}
