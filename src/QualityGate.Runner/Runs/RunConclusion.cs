using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Runs;
using QualityGate.Runner.Crashes;
using QualityGate.Runner.Stacks;

namespace QualityGate.Runner.Runs;

/// <summary>What an ending means for the run and for the tests it met: the one place where that is decided.</summary>
internal sealed record RunConclusion(Completion Completion, string? Reason)
{
    /// <summary>Who is to answer for the ending, and for what.</summary>
    public ImmutableArray<Charge> Charges { get; private init; } = [];

    /// <param name="ending">What was seen of the end.</param>
    /// <param name="scene">Who was where.</param>
    /// <param name="root">Absolute path of the folder to which file names are made relative.</param>
    public static RunConclusion Of(RunEnding ending, RunScene scene, string root) => ending switch
    {
        RunEnding.Finished => new RunConclusion(Completion.Completed, Reason: null),
        RunEnding.Cancelled => new RunConclusion(Completion.Cancelled, "The run was cancelled."),
        RunEnding.KilledForMemory => new RunConclusion(Completion.Voided, "The system ended the test process because memory was short; give the machine more of it, or use fewer --jobs."),
        RunEnding.Died died => Crashed(died, scene, root),
        RunEnding.RunExpired expired => Expired($"The run took longer than {EndingWords.InSeconds(expired.Limit)}{EndingWords.While(expired.Running)}", "Still running when the time of the run was up", expired.Running, ending.Stacks),
        RunEnding.TestExpired expired => Expired($"{EndingWords.OfLateTest(expired.Limit)}: {EndingWords.Names(expired.Late)}", EndingWords.OfLateTest(expired.Limit), expired.Late, ending.Stacks),
        RunEnding.FellSilent silent => Silent(silent, scene),
        RunEnding.Unheard unheard => Unheard(unheard, scene),
        _ => throw new UnreachableException(),
    };

    private static RunConclusion Crashed(RunEnding.Died died, RunScene scene, string root)
    {
        CrashReport? report = CrashReport.In(died.LastWords);
        ImmutableArray<CaseProgress> culprits = CrashCulprits.Among(scene, report);
        string what = $"The test process {ExitWords.Of(died.ExitCode)} before its tests had finished";
        string words = report is null ? EndingWords.FirstLine(died.LastWords) : EndingWords.InOneLine(report.Message);
        return new RunConclusion(Completion.Crashed, $"{what}{EndingWords.While(culprits.IsEmpty ? scene.Running : culprits)}.{words}")
        {
            Charges = [.. culprits.Select(test => new Charge(test, Outcome.Crashed, FailureOf(test)))],
        };

        Failure FailureOf(CaseProgress test) => Failure.Of(
            report?.ExceptionType ?? string.Empty,
            EndingWords.Bounded(report is null ? $"{what}." : $"{report.Message}\n{what}."),
            SourcePaths.Within(root, EndingWords.Bounded(report?.StackDownTo(test.Name.ClassName, CaseIdentity.MethodOf(test.Name)) ?? string.Empty)));
    }

    private static RunConclusion Expired(string reason, string what, ImmutableArray<CaseProgress> late, StackSnapshot? stacks) =>
        new(Completion.TimedOut, $"{reason}.")
        {
            Charges = [.. late.Select(test => Hung(test, what, HungStack.Of(test.Name, stacks)))],
        };

    private static RunConclusion Silent(RunEnding.FellSilent silent, RunScene scene)
    {
        HungStack stack = HungStack.BetweenTests(silent.Stacks);
        string what = $"Nothing happened for {EndingWords.InSeconds(silent.Limit.Time)} while no test was running{EndingWords.After(silent.After)}: a set-up, teardown or fixture hangs";
        return new RunConclusion(Completion.TimedOut, $"{what}{EndingWords.Where(stack)}.")
        {
            Charges = [.. scene.Waiting.Select(test => Hung(test, what, stack))],
        };
    }

    /// <summary>Who began is not known, so only who was there alone answers for it. The others are asked again, in ever smaller groups.</summary>
    private static RunConclusion Unheard(RunEnding.Unheard unheard, RunScene scene)
    {
        string what = $"Nothing was heard of the tests for {EndingWords.InSeconds(unheard.Limit)}, and what ran them does not say which was running";
        return new RunConclusion(Completion.TimedOut, $"{what}.")
        {
            Charges = scene.OnlyCandidate is { } only ? [new Charge(only, Outcome.Hung, Failure.Of(string.Empty, $"{what}.", string.Empty))] : [],
        };
    }

    private static Charge Hung(CaseProgress test, string what, HungStack stack) => new(
        test,
        Outcome.Hung,
        Failure.Of(string.Empty, stack.Remark.Length == 0 ? $"{what}." : $"{what}. {stack.Remark}", stack.StackTrace));
}
