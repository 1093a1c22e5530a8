using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Declarations;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Runs;
using QualityGate.Runner.Settings;
using QualityGate.Runner.Stacks;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner;

/// <summary>Asks a suite, in a process of its own, which tests it contains.</summary>
public sealed class SuiteDiscoverer(RunnerOptions options)
{
    /// <summary>Whose process died once, by chance perhaps, is asked again.</summary>
    private const int Attempts = 2;

    /// <exception cref="QualityGateException">
    /// The tests cannot be loaded: no adapter, no runtime, a corrupt assembly (<see cref="FaultKind.Environment"/>); or their code
    /// kills its process in every attempt, or hangs (<see cref="FaultKind.HostCrashed"/>).
    /// </exception>
    public async Task<Discovery> DiscoverAsync(TestSuite suite, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            switch (await TryAsync(suite, cancellationToken).ConfigureAwait(false))
            {
                case DiscoveryAttempt.Succeeded succeeded:
                    return succeeded.Discovery;
                case DiscoveryAttempt.Died died when attempt == Attempts:
                    throw new QualityGateException(died.Fault with { Subject = suite.Id.ToString() });
            }
        }
    }

    private async Task<DiscoveryAttempt> TryAsync(TestSuite suite, CancellationToken cancellationToken) =>
        await HostStarter.StartAsync(HostLaunch.ForDiscovery(suite), options.StartTimeout, cancellationToken).ConfigureAwait(false) switch
        {
            HostStart.Started { Host: var host } => await AskAsync(host, suite, options.DiscoveryTimeout, cancellationToken).ConfigureAwait(false),
            HostStart.Failed { Fault: var fault } => await RunAsync(suite, fault, cancellationToken).ConfigureAwait(false)
                ?? throw new QualityGateException(fault with { Subject = suite.Id.ToString() }),
            _ => throw new UnreachableException(),
        };

    /// <summary>
    /// Where our way in is closed, the user's own may be open: its tests are then those that a run of it shows. Null when that is
    /// no help either, for then the fault of the first attempt is what has to be mended.
    /// </summary>
    private async Task<DiscoveryAttempt?> RunAsync(TestSuite suite, Fault fault, CancellationToken cancellationToken)
    {
        bool isOwnHostWanted = suite is { HostReason: HostReason.Asked, Host: not SuiteHost.Os };
        if (isOwnHostWanted || HostFaults.IsMissingRuntime(fault))
            return null;

        HostLaunch launch = HostLaunch.ForDiscoveryByRun(suite) with { TestTimeout = options.TestTimeout ?? TestPatience.Untried };
        if (await HostStarter.StartAsync(launch, options.StartTimeout, cancellationToken).ConfigureAwait(false) is not HostStart.Started { Host: var host })
            return null;

        try
        {
            TestSuite outside = suite.Host == SuiteHost.Os ? suite : suite with { Host = SuiteHost.Os, HostReason = HostReason.OwnHostDoesNotStart };
            return await AskAsync(host, outside, Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false) is DiscoveryAttempt.Succeeded { Discovery.Tests.IsEmpty: false } found ? found : null;
        }
        catch (QualityGateException)
        {
            return null;
        }
    }

    private async Task<DiscoveryAttempt> AskAsync(IHostProcess host, TestSuite suite, TimeSpan limit, CancellationToken cancellationToken)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limit);
        try
        {
            await host.SendAsync(new HostRequest.Discover(SuiteSettings.Of(suite).ForDiscovery()), patience.Token).ConfigureAwait(false);
            return await ListenAsync(host, suite, patience.Token).ConfigureAwait(false) is { } discovery
                ? new DiscoveryAttempt.Succeeded(discovery)
                : new DiscoveryAttempt.Died(await DiscoveryFaults.OfDeathAsync(host).ConfigureAwait(false));
        }
        catch (IOException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DiscoveryAttempt.Died(await DiscoveryFaults.OfDeathAsync(host).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Fault hang = DiscoveryFaults.OfHang(limit, await StackSampler.TakeAsync(host.Id).ConfigureAwait(false));
            host.Kill();
            throw new QualityGateException(hang with { Subject = suite.Id.ToString() });
        }
        finally
        {
            await host.EndAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Null when the host died meanwhile.</summary>
    private async Task<Discovery?> ListenAsync(IHostProcess host, TestSuite suite, CancellationToken cancellationToken)
    {
        ImmutableArray<DiscoveredTest>.Builder tests = ImmutableArray.CreateBuilder<DiscoveredTest>();
        ErrorLog log = new();
        while (true)
        {
            switch (await host.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                case HostEvent.TestDiscovered discovered:
                    tests.Add(DescribedCase.Of(suite.Id, discovered.Case, options.Root));
                    break;
                case HostEvent.AdapterSaid said:
                    log.Add(said);
                    break;
                case HostEvent.HostFailed failed:
                    throw Failed(suite, "The test host failed while it looked for the tests.", failed.Text);
                case HostEvent.Finished when tests.Count == 0 && log.Errors is [var first, ..] errors:
                    throw Failed(suite, $"No test could be found. {OnOneLine(first)}", string.Join('\n', errors));
                case HostEvent.Finished:
                    SuiteDeclaration declaration = SuiteDeclaration.Of(suite.AssemblyPath, SuiteSettings.Of(suite).Own);
                    return new Discovery
                    {
                        Suite = suite.Id,
                        Platform = suite.Platform,
                        Host = suite.Host,
                        HostReason = suite.HostReason,
                        Parallelism = declaration.Parallelism,
                        SideBySide = declaration.SideBySide,
                        Tests = EqualRows.Numbered(tests),
                        Errors = log.Errors,
                    };
                case null:
                    return null;
            }
        }
    }

    /// <summary>Without the stack, which stands in the details.</summary>
    private static string OnOneLine(string text) => string.Join(' ', text
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .TakeWhile((line, place) => place == 0 || !line.StartsWith("at ", StringComparison.Ordinal)));

    private static QualityGateException Failed(TestSuite suite, string sentence, string words) =>
        new(HostFaults.Of(words, sentence) with { Message = sentence, Subject = suite.Id.ToString() });
}
