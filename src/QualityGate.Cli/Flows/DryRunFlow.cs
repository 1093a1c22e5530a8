using QualityGate.Cli.Forecasts;
using QualityGate.Cli.Options;
using QualityGate.Cli.Shards;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Runner;
using QualityGate.Runner.Conditions;
using QualityGate.Storage.Quarantines;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>Says what an audit would run: it builds and lists the tests, and runs none.</summary>
internal sealed class DryRunFlow(Terminal terminal, TimeProvider time, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(AuditArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.Resume)
            throw new QualityGateException(FaultKind.Usage, "--dry-run and --resume do not go together: the record says already what is left to run.");

        string target = arguments.Target ?? AuditOptionsReader.DefaultTarget;
        AuditOptions typed = AuditOptionsReader.Read(arguments, ConfigurationLayers.Read(target, variable, arguments.Policy));
        AuditOptions options = typed with { Runs = MachineAbility.Checked(typed.Runs) with { Shard = ShardChoice.Read(arguments, variable) } };
        Watch watch = Watches.For(terminal);

        Forecast forecast = await watch.DuringAsync(() => ForecastAsync(options, watch, cancellationToken));
        ExitCode code = CodeOf(forecast);
        await terminal.Output.WriteAsync(ForecastText.Of(forecast));
        terminal.Result?.WriteLine(ForecastJson.Of(forecast, code));
        return code;
    }

    private async Task<Forecast> ForecastAsync(AuditOptions options, Watch watch, CancellationToken cancellationToken)
    {
        GitComparison? comparison = await ChangedSince.CompareAsync(options, options.Since, watch, cancellationToken);
        FoundSuites found = await SuiteSearch.RunAsync(options, watch, cancellationToken);
        AuditOptions wanted = options with { Quarantine = QuarantineFile.Read(found.Root, Days.Today(time)) };
        ImmutableDictionary<SuiteId, ChangedCode> changes = ChangedSince.In(found, options, comparison, cancellationToken);
        Ledger earlier = await EarlierAsync(options.Output, cancellationToken);
        RunnerOptions runnerOptions = new() { Root = found.Root, TestTimeout = options.TestTimeout };
        ImmutableArray<SuiteForecast>.Builder suites = ImmutableArray.CreateBuilder<SuiteForecast>();
        ImmutableArray<Fault>.Builder faults = found.Faults.ToBuilder();
        foreach (TestSuite suite in found.Suites)
        {
            try
            {
                Discovery discovery = await ListedSuite.FindAsync(suite, wanted, runnerOptions, changes, cancellationToken);
                suites.Add(SuiteForecast.Of(discovery, options.Runs, earlier.Suites.GetValueOrDefault(suite.Id)));
            }
            catch (QualityGateException exception)
            {
                faults.Add(exception.Fault with { Subject = exception.Fault.Subject ?? suite.Id.ToString() });
            }
        }

        return new Forecast(options.Runs, suites.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>What the last audit saw; nothing when there was none, or its record cannot be read: then no time can be told.</summary>
    private static async Task<Ledger> EarlierAsync(string output, CancellationToken cancellationToken)
    {
        if (RecordFiles.TryFind(output) is not { } record)
            return Ledger.Empty();

        try
        {
            return (await RecordReader.ReadAsync(record, cancellationToken)).Ledger;
        }
        catch (QualityGateException)
        {
            return Ledger.Empty();
        }
    }

    private static ExitCode CodeOf(Forecast forecast) => ExitCodes.Precedence.First(code => forecast.Faults
        .Select(fault => ExitCodes.Of(fault.Kind))
        .Append(forecast.Tests == 0 ? ExitCode.NoTests : ExitCode.Passed)
        .Contains(code));
}
