using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Watching;
using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Runs;
using QualityGate.Projects.Git;
using QualityGate.Reporting.Repairs;
using QualityGate.Storage.Repairs;

namespace QualityGate.Cli.Flows;

/// <summary>Shows whether a test that failed is mended, and notes a fix that is proved.</summary>
internal sealed class VerifyFlow(Terminal terminal, TimeProvider time)
{
    private const int MostRuns = 10_000;
    private const int PlainRuns = 10;

    public async Task<ExitCode> RunAsync(VerifyArguments arguments, CancellationToken cancellationToken)
    {
        int? plainRuns = OptionText.Number("--runs", arguments.Runs, 1, MostRuns) ?? (arguments.Parallel ? PlainRuns : null);
        TimeSpan? maxTime = OptionText.Duration("--max-time", arguments.About.MaxTime);
        EarlierAudit? earlier = await EarlierAudit.FindAsync(arguments.About, cancellationToken);
        Watch watch = Watches.For(terminal);
        FoundTest found = await watch.DuringAsync(() => TestSearch.FindAsync(arguments.About, earlier, watch, cancellationToken));

        // Nobody wants to learn after an hour of runs that what they prove cannot be noted.
        FixesFile.Read(found.Root);
        FailedBefore before = FailedBefore.Of(found, earlier, FolderOf(arguments.About));
        VerificationPlan plan = PlanOf(before, earlier, plainRuns, arguments.Parallel);
        Verification verification = new(found.Id, plan, found.Options.Runs.Seed);
        (SuiteLedger seen, Ending ending) = await watch.DuringAsync(() =>
            found.RunAsync(verification, found.Running, new RunBudget(maxTime, time), watch, time, cancellationToken));

        VerificationReading now = verification.Read(seen);
        RepairVerdict verdict = RepairJudge.Judge(before.Baseline, before.FailedUnder, now);
        ExitCode code = ending == Ending.Cancelled ? ExitCode.Cancelled : ExitCodes.Of(verdict);
        string? noted = verdict == RepairVerdict.Fixed ? await NoteAsync(found, before, now) : null;
        await terminal.Output.WriteAsync(VerifySummary.Of(found.Name, before.Baseline, now, verdict, noted, code));
        terminal.Result?.WriteLine(VerifyJson.Of(found.Id, before.Baseline, now, verdict, noted, code));
        return code;
    }

    private static VerificationPlan PlanOf(FailedBefore before, EarlierAudit? earlier, int? plainRuns, bool isParallel)
    {
        Circumstances reproducing = before.Baseline.Circumstances.Repeatable;
        return new VerificationPlan
        {
            Reproducing = reproducing,
            CleanRuns = before.Baseline.CleanRunsNeeded,
            Others = OtherConditions.Of(reproducing, earlier?.Audit, before.FailedUnder, ReproFlow.IsAvailable),
            Plain = plainRuns is null ? [] : [Whole(SerialCondition.Instance), .. isParallel ? [Whole(ParallelCondition.Instance)] : Array.Empty<Circumstances>()],
            PlainRuns = plainRuns ?? 0,
        };
    }

    private static Circumstances Whole(Condition condition) => new() { Conditions = ConditionSet.Of(condition) };

    private async Task<string> NoteAsync(FoundTest found, FailedBefore before, VerificationReading now)
    {
        GitState? git = await GitReader.ReadAsync(found.Root, found.Options.Output, CancellationToken.None);
        return FixesFile.Append(found.Root, new ProvenFix
        {
            Project = found.Id.Suite.Project,
            Framework = found.Id.Suite.Framework,
            Test = found.Id.FullName,
            Row = found.Id == found.Id.WholeMethod ? null : found.Id.Row,
            Cause = before.Cause,
            Commit = git?.Commit,
            HasLocalChanges = git?.HasLocalChanges ?? false,
            ProvedAt = time.GetUtcNow(),
            Conditions = now.Reproducing.Circumstances.Conditions,
            Company = now.Reproducing.Circumstances.Company,
            Before = before.Baseline.Rate,
            After = now.Reproducing.Rate,
        });
    }

    /// <summary>Where an audit is, the circumstances that were found after it are, too.</summary>
    private static string FolderOf(TestArguments about) => about.From switch
    {
        { } from when Directory.Exists(from) => from,
        { } from when Path.GetDirectoryName(Path.GetFullPath(from)) is { } folder => folder,
        _ => AuditOptionsReader.Output(about.Words),
    };
}
