using System.Diagnostics;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Hosts;

/// <summary>Starts the kind of process that a launch asks for.</summary>
internal static class HostStarter
{
    /// <summary>Waits until the process is ready; a failure is a value, cancellation an exception.</summary>
    public static Task<HostStart> StartAsync(HostLaunch launch, TimeSpan limit, CancellationToken cancellationToken) => launch.Host switch
    {
        SuiteHost.Adapter => TestHostProcess.StartAsync(launch.Suite, limit, cancellationToken),
        SuiteHost.Unknown or SuiteHost.Application or SuiteHost.Os => Task.FromResult<HostStart>(new HostStart.Failed(NoHost(launch))),
        _ => throw new UnreachableException(),
    };

    private static Fault NoHost(HostLaunch launch) => new()
    {
        Kind = FaultKind.Environment,
        Message = $"{launch.Suite.Id} runs on Microsoft.Testing.Platform only, which this version cannot drive; reference a VSTest adapter as well to have it audited.",
    };
}
