using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Declarations;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Runs;
using QualityGate.Runner.Settings;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner;

/// <summary>Asks a suite, in a process of its own, which tests it contains.</summary>
public sealed class SuiteDiscoverer(RunnerOptions options)
{
    /// <exception cref="QualityGateException">
    /// The tests cannot be loaded: no adapter, no runtime, a corrupt assembly, a host that dies or hangs while it looks.
    /// </exception>
    public async Task<Discovery> DiscoverAsync(TestSuite suite, CancellationToken cancellationToken)
    {
        switch (await HostStarter.StartAsync(HostLaunch.ForDiscovery(suite), options.StartTimeout, cancellationToken).ConfigureAwait(false))
        {
            case HostStart.Failed failed:
                throw new QualityGateException(failed.Fault with { Subject = suite.Id.ToString() });
            case HostStart.Started { Host: var host }:
                try
                {
                    return await AskAsync(host, suite, cancellationToken).ConfigureAwait(false);
                }
                finally
                {
                    await host.EndAsync().ConfigureAwait(false);
                }

            default:
                throw new UnreachableException();
        }
    }

    private async Task<Discovery> AskAsync(IHostProcess host, TestSuite suite, CancellationToken cancellationToken)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.DiscoveryTimeout);
        try
        {
            await host.SendAsync(new HostRequest.Discover(SuiteSettings.Of(suite).ForDiscovery()), patience.Token).ConfigureAwait(false);
            return await ListenAsync(host, suite, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            host.Kill();
            throw Failed(suite, $"Looking for the tests took longer than {options.DiscoveryTimeout.TotalSeconds} s.", host.StandardError);
        }
    }

    private async Task<Discovery> ListenAsync(IHostProcess host, TestSuite suite, CancellationToken cancellationToken)
    {
        ImmutableArray<DiscoveredTest>.Builder tests = ImmutableArray.CreateBuilder<DiscoveredTest>();
        List<string> errors = [];
        while (true)
        {
            switch (await host.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                case HostEvent.TestDiscovered discovered:
                    tests.Add(DescribedCase.Of(suite.Id, discovered.Case, options.Root));
                    break;
                case HostEvent.AdapterSaid said when AdapterErrors.IsError(said) && errors.Count < AdapterErrors.Limit:
                    errors.Add(AdapterErrors.TextOf(said));
                    break;
                case HostEvent.HostFailed failed:
                    throw Failed(suite, "The test host failed while it looked for the tests.", failed.Text);
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
                        Tests = tests.ToImmutable(),
                        Errors = [.. errors],
                    };
                case null:
                    await host.ListenOutAsync().ConfigureAwait(false);
                    throw Failed(suite, "The test host died while it looked for the tests.", host.StandardError);
            }
        }
    }

    private static QualityGateException Failed(TestSuite suite, string sentence, string words) =>
        new(HostFaults.Of(words, sentence) with { Message = sentence, Subject = suite.Id.ToString() });
}
