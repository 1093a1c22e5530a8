using QualityGate.Core.Diagnosis;

namespace QualityGate.Reporting.Words;

/// <summary>What a clue says: in a few words for tables, in a sentence for cards.</summary>
internal static class ClueWords
{
    public static string Short(Clue clue) => clue.Kind switch
    {
        ClueKind.Unknown => "unknown clue",
        ClueKind.WorkUnsettled => "work still running",
        ClueKind.CollectionModified => "collection changed while in use",
        ClueKind.ResourceInUse => "port, file or name already in use",
        ClueKind.WaitExpired => "a wait ran out or was cancelled",
        ClueKind.UsedAfterDisposal => "used after disposal",
        ClueKind.NetworkFailed => "network failed",
        ClueKind.FileSystemFailed => "file operation failed",
        ClueKind.SetUpFailed => "failed in set-up or teardown",
        ClueKind.TimesDiffer => "compares times",
        ClueKind.OnlyInParallel => $"only in parallel{Chance(clue)}",
        ClueKind.OnlySeenInParallel => $"so far only in parallel{Chance(clue)}",
        ClueKind.OnlyInSerial => $"only serially{Chance(clue)}",
        ClueKind.AlsoInSerial => "serially too",
        ClueKind.FailsBehindOthers => "passes alone, fails behind other tests",
        ClueKind.PassesBehindOthers => "fails alone, passes behind other tests",
        ClueKind.FailsBehindItself => "fails on a second call",
        ClueKind.FlaggedInTest => $"an analyzer flags the test{Pointing(clue)}",
        ClueKind.FlaggedNearby => $"an analyzer flags code it runs{Pointing(clue)}",
        _ => throw new UnreachableException(),
    };

    public static string Sentence(Clue clue) => clue.Kind switch
    {
        ClueKind.Unknown => "Something was seen that this version has no words for.",
        ClueKind.WorkUnsettled => "Work was found still running or waiting where its end was expected.",
        ClueKind.CollectionModified => "A collection that is not thread-safe complained that it was changed while in use.",
        ClueKind.ResourceInUse => "A port, file or name was already taken by something else.",
        ClueKind.WaitExpired => "A wait ended by time-out or cancellation.",
        ClueKind.UsedAfterDisposal => "Something was used after it had been disposed of.",
        ClueKind.NetworkFailed => "Name resolution, a connection or a request failed.",
        ClueKind.FileSystemFailed => "A file or process operation failed.",
        ClueKind.SetUpFailed => "The failure came out of set-up or teardown.",
        ClueKind.TimesDiffer => "The failure compares times or durations.",
        ClueKind.OnlyInParallel => $"It failed in parallel and never serially. {Contrast(clue)}",
        ClueKind.OnlySeenInParallel => $"It failed in parallel and never serially, but too seldom to exclude chance. {Contrast(clue)}",
        ClueKind.OnlyInSerial => $"It failed serially and never in parallel. {Contrast(clue)}",
        ClueKind.AlsoInSerial => "It failed serially too, where no other test runs beside it.",
        ClueKind.FailsBehindOthers => "Probes proved that it passes alone and fails in a process in which this ran before.",
        ClueKind.PassesBehindOthers => "Probes proved that it fails alone and passes in a process in which this ran before.",
        ClueKind.FailsBehindItself => "Probes proved that it passes, and fails when it is called once more in the same process.",
        ClueKind.FlaggedInTest => $"An analyzer flags the test itself{Pointing(clue)}.",
        ClueKind.FlaggedNearby => $"An analyzer flags code that the test runs, or is less sure{Pointing(clue)}.",
        _ => throw new UnreachableException(),
    };

    private static string Pointing(Clue clue) => clue.Points is { } cause ? $" for {CauseWords.Name(cause)}" : "";

    private static string Chance(Clue clue) => clue.PValue is { } p ? $" ({ChanceWords.Short(p)})" : "";

    private static string Contrast(Clue clue) => clue.PValue is { } p
        ? $"If both conditions failed equally often, chance alone would part them this far in {ChanceWords.InWords(p)} (Fisher's exact test, one-sided)."
        : "";
}
