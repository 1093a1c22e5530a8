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
        ClueKind.MemoryExhausted => "out of memory",
        ClueKind.NotationsDiffer => "differs in notation only",
        ClueKind.AnotherTestsCode => "code of another test in the stack",
        ClueKind.OnlyInParallel => $"only in parallel{Chance(clue)}",
        ClueKind.OnlySeenInParallel => $"so far only in parallel{Chance(clue)}",
        ClueKind.OnlyInSerial => $"only serially{Chance(clue)}",
        ClueKind.AlsoInSerial => "serially too",
        ClueKind.FailsBehindOthers => "passes alone, fails behind other tests",
        ClueKind.PassesBehindOthers => "fails alone, passes behind other tests",
        ClueKind.FailsBehindItself => "fails on a second call",
        ClueKind.MoreUnderLoad => $"more often under load{Chance(clue)}",
        ClueKind.CalmUnderLoad => "never under load",
        ClueKind.FlipsOnOneProcessor => $"always on one processor only{Chance(clue)}",
        ClueKind.MoreInCrowd => $"more often beside copies of its suite{Chance(clue)}",
        ClueKind.MoreAtOtherTime => $"more often at another time or in another time zone{Chance(clue)}",
        ClueKind.FlipsWithCulture => $"always in another culture only{Chance(clue)}",
        ClueKind.MoreInOtherCulture => $"more often in another culture{Chance(clue)}",
        ClueKind.FlipsWithMemory => $"always with little memory only{Chance(clue)}",
        ClueKind.MoreWithLittleMemory => $"more often with little memory{Chance(clue)}",
        ClueKind.FlipsOffline => $"always without network only{Chance(clue)}",
        ClueKind.MoreOffline => $"more often without network{Chance(clue)}",
        ClueKind.MoreInFreshFolders => $"more often with empty folders{Chance(clue)}",
        ClueKind.MoreInOtherOrder => $"more often in another order{Chance(clue)}",
        ClueKind.MoreWhenProvoked => $"more often when provoked{Chance(clue)}",
        ClueKind.SameUnderAll => "alike under all conditions",
        ClueKind.FlaggedInTest => $"an analyzer flags the test{Pointing(clue)}",
        ClueKind.SuspectedInTest => $"an analyzer points at the test{Pointing(clue)}",
        ClueKind.FlaggedNearby => $"an analyzer flags code it runs{Pointing(clue)}",
        ClueKind.UsesIngredients => $"its code uses {IngredientWords.List(clue.Ingredients)}",
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
        ClueKind.MemoryExhausted => "There was not enough memory.",
        ClueKind.NotationsDiffer => "What was expected and what came differ only in separators, or in letters that cultures write in different ways.",
        ClueKind.AnotherTestsCode => "The stack of the failure leads through code of another test, which it had subscribed, scheduled or left running.",
        ClueKind.OnlyInParallel => $"It failed in parallel and never serially. {Contrast(clue)}",
        ClueKind.OnlySeenInParallel => $"It failed in parallel and never serially, but too seldom to exclude chance. {Contrast(clue)}",
        ClueKind.OnlyInSerial => $"It failed serially and never in parallel. {Contrast(clue)}",
        ClueKind.AlsoInSerial => "It failed serially too, where no other test runs beside it.",
        ClueKind.FailsBehindOthers => "Probes proved that it passes alone and fails in a process in which this ran before.",
        ClueKind.PassesBehindOthers => "Probes proved that it fails alone and passes in a process in which this ran before.",
        ClueKind.FailsBehindItself => "Probes proved that it passes, and fails when it is called once more in the same process.",
        ClueKind.MoreUnderLoad => $"It failed more often under load{Numbers(clue)}.",
        ClueKind.CalmUnderLoad => $"It never failed under load{Numbers(clue)}.",
        ClueKind.FlipsOnOneProcessor => $"It always failed on one processor, and never on several{Numbers(clue)}.",
        ClueKind.MoreInCrowd => $"It failed more often while copies of its suite ran beside it{Numbers(clue)}.",
        ClueKind.MoreAtOtherTime => $"It failed more often on another date, at another time of day or in another time zone{Numbers(clue)}.",
        ClueKind.FlipsWithCulture => $"It always failed in another culture, and never in its own{Numbers(clue)}.",
        ClueKind.MoreInOtherCulture => $"It failed more often in another culture{Numbers(clue)}.",
        ClueKind.FlipsWithMemory => $"It always failed with little memory, and never with enough{Numbers(clue)}.",
        ClueKind.MoreWithLittleMemory => $"It failed more often with little memory{Numbers(clue)}.",
        ClueKind.FlipsOffline => $"It always failed without network, and never with it{Numbers(clue)}.",
        ClueKind.MoreOffline => $"It failed more often without network{Numbers(clue)}.",
        ClueKind.MoreInFreshFolders => $"It failed more often where the folders for temporary files and settings were empty{Numbers(clue)}.",
        ClueKind.MoreInOtherOrder => $"It failed more often when its suite ran in another order{Numbers(clue)}.",
        ClueKind.MoreWhenProvoked => $"It failed more often under what was arranged to provoke it{Numbers(clue)}.",
        ClueKind.SameUnderAll => "It failed about as often under every condition, which speaks for something that none of them changes.",
        ClueKind.FlaggedInTest => $"An analyzer flags the test itself{Pointing(clue)}.",
        ClueKind.SuspectedInTest => $"A rule that only informs points at the test itself{Pointing(clue)}.",
        ClueKind.FlaggedNearby => $"An analyzer flags code that the test runs, or is less sure{Pointing(clue)}.",
        ClueKind.UsesIngredients => $"Its code uses {IngredientWords.List(clue.Ingredients)}.",
        _ => throw new UnreachableException(),
    };

    private static string Pointing(Clue clue) => clue.Points is { } cause ? $" for {CauseWords.Name(cause)}" : "";

    private static string Chance(Clue clue) => clue.PValue is { } p ? $" ({ChanceWords.Short(p)})" : "";

    private static string Numbers(Clue clue) => clue.Contrast is { } contrast ? $": {ContrastWords.Of(contrast)}" : "";

    private static string Contrast(Clue clue) => clue.PValue is { } p
        ? $"If both conditions failed equally often, chance alone would part them this far in {ChanceWords.InWords(p)} (Fisher's exact test, one-sided)."
        : "";
}
