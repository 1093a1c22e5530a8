using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Runs;
using QualityGate.Projects.Git;
using QualityGate.Reporting.Repairs;
using QualityGate.Runner.Conditions;
using QualityGate.Storage.Repairs;

namespace QualityGate.Cli.Flows;

/// <summary>Looks for the circumstances in which a test fails most often, measures them, and saves what shows it again.</summary>
internal sealed class ReproFlow(Terminal terminal, TimeProvider time)
{
    private const int DefaultRuns = 100;
    private const int MostRuns = 10_000;

    private static readonly TimeSpan DefaultTime = TimeSpan.FromMinutes(10);

    public async Task<ExitCode> RunAsync(ReproArguments arguments, CancellationToken cancellationToken)
    {
        SearchBudget budget = new(
            OptionText.Number("--runs", arguments.Runs, 2, MostRuns) ?? DefaultRuns,
            OptionText.Duration("--max-time", arguments.About.MaxTime) ?? DefaultTime);
        string output = AuditOptionsReader.Output(arguments.About.Words);
        OutputFolder.Prepare(output);
        EarlierAudit? earlier = await EarlierAudit.FindAsync(arguments.About, cancellationToken);
        Watch watch = Watches.For(terminal);
        FoundTest found = await watch.DuringAsync(() => TestSearch.FindAsync(arguments.About, earlier, watch, cancellationToken));
        if (arguments.Debug && ReproducerFile.Find(output, found.Id) is { } saved)
            return await new ReproducerFlow(terminal, time).DebugAsync(saved, found, cancellationToken);

        (SearchReading search, Ending ending) = await watch.DuringAsync(() => SearchAsync(found, earlier, budget, watch, cancellationToken));
        Reproducer? reproducer = search.IsReproduced ? await ReproducerAsync(search.Measured!, found, earlier) : null;
        string path = ReproducerFile.PathIn(output, found.Id);
        if (reproducer is not null)
            ReproducerFile.Write(path, reproducer);

        ExitCode code = ending == Ending.Cancelled ? ExitCode.Cancelled : ExitCodes.Of(search);
        string? file = reproducer is null ? null : Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        await terminal.Output.WriteAsync(ReproSummary.Of(found.Name, search, file, code));
        terminal.Result?.WriteLine(ReproJson.Of(found.Id, search, file, code));
        return arguments.Debug && reproducer is not null
            ? await new ReproducerFlow(terminal, time).DebugAsync(reproducer, found, cancellationToken)
            : code;
    }

    private async Task<(SearchReading Search, Ending Ending)> SearchAsync(
        FoundTest found, EarlierAudit? earlier, SearchBudget budget, Watch watch, CancellationToken cancellationToken)
    {
        SuiteLedger? before = earlier?.Ledger?.Suites.GetValueOrDefault(found.Id.Suite);
        ImmutableArray<AuditedTest> known = earlier?.About(found.Id) ?? [];
        CircumstanceSearch search = new(
            found.Id,
            CircumstanceCandidates.Of(found.Id, found.Discovery, known, before, IsAvailable),
            budget,
            found.Options.Runs.Seed);
        (SuiteLedger seen, Ending ending) = await found.RunAsync(search, found.Running, new RunBudget(limit: null, time), watch, time, cancellationToken);
        return (search.Read(seen), ending);
    }

    private async Task<Reproducer> ReproducerAsync(CircumstanceTally measured, FoundTest found, EarlierAudit? earlier)
    {
        GitState? git = await GitReader.ReadAsync(found.Root, found.Options.Output, CancellationToken.None);
        return new Reproducer
        {
            ToolVersion = Subjects.ToolVersion,
            FoundAt = time.GetUtcNow(),
            Commit = git?.Commit,
            HasLocalChanges = git?.HasLocalChanges ?? false,
            Target = found.Target,
            Options = found.Options.Retyped,
            Test = found.Id,
            DisplayName = found.Name,
            Cause = CauseOf(earlier?.About(found.Id) ?? []),
            Circumstances = measured.Circumstances,
            Seed = found.Options.Runs.Seed,
            Rate = measured.Rate,
            CostOfARun = measured.CostOfARun,
        };
    }

    /// <summary>Whether this machine can provide a condition.</summary>
    internal static bool IsAvailable(Condition condition) => MachineAbility.For(condition) is not ConditionSupport.Missing;

    /// <summary>Why the test fails, as far as an audit of it knew.</summary>
    internal static RootCause CauseOf(ImmutableArray<AuditedTest> known) => known
        .Select(test => test.Diagnosis?.Cause ?? RootCause.Unclassified)
        .FirstOrDefault(cause => cause != RootCause.Unclassified);
}
