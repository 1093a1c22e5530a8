using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Words;

/// <summary>What endings, completions, platforms, markers and notes are called.</summary>
internal static class RunWords
{
    /// <summary>Why the audit is partial; null when it is not.</summary>
    public static string? WhyPartial(Ending ending) => ending switch
    {
        Ending.Finished => null,
        Ending.Unknown => "The record breaks off, so this audit is partial.",
        Ending.Cancelled => "The audit was cancelled. It is partial: what was seen until then is judged.",
        Ending.TimedOut => "The time limit was reached. The audit is partial: what was seen until then is judged.",
        Ending.BudgetSpent => "The time budget was spent before all runs were made; what was seen until then is judged.",
        _ => throw new UnreachableException(),
    };

    public static string Of(Completion completion) => completion switch
    {
        Completion.Unknown => "unknown",
        Completion.Completed => "completed",
        Completion.TimedOut => "timed out",
        Completion.Crashed => "crashed",
        Completion.Voided => "voided",
        Completion.Cancelled => "cancelled",
        _ => throw new UnreachableException(),
    };

    public static string Of(TestPlatform platform) => platform switch
    {
        TestPlatform.Unknown => "unknown",
        TestPlatform.VSTest => "VSTest",
        TestPlatform.MicrosoftTestingPlatform => "Microsoft.Testing.Platform",
        _ => throw new UnreachableException(),
    };

    public static string Of(DeclaredParallelism parallelism) => parallelism switch
    {
        DeclaredParallelism.Unknown => "unknown",
        DeclaredParallelism.Parallel => "parallel",
        DeclaredParallelism.Serial => "serial",
        _ => throw new UnreachableException(),
    };

    public static string Of(MarkerKind kind) => kind switch
    {
        MarkerKind.Unknown => "marked",
        MarkerKind.Trait => "trait",
        MarkerKind.Skip => "skip reason",
        MarkerKind.Retry => "retry",
        MarkerKind.Label => "attribute",
        _ => throw new UnreachableException(),
    };

    public static string Of(TestNote note) => note switch
    {
        TestNote.Unknown => "an unknown note",
        TestNote.SometimesSkipped => "skipped in some runs, run in others",
        TestNote.Vanishes => "completed runs show nothing of it",
        TestNote.UnstableIdentity => "unstable test identity: its rows are named anew in every run, so they are counted together",
        TestNote.NeedsCompany => "failed in a run without most of the tests before it, and passed with them: it may rely on what they leave behind",
        TestNote.FailsWhenRepeated => "latent: passed in a fresh process, and failed when its suite ran again in that process",
        TestNote.FailsOnSecondCall => "latent: passed, and failed when it was called once more directly behind itself",
        _ => throw new UnreachableException(),
    };
}
