using QualityGate.Core.Audits;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Quarantines;

public sealed class QuarantineSuggestionsTests
{
    private static readonly SuiteScript Shop = SuiteScript.Of("A", "B");

    private static readonly QuarantineEntry Entry = Entries.Of("Shop.OrderTests.A") with { CleanRuns = 10 };

    [Fact]
    public void FlakyTestThatNoEntryIsAbout_IsSuggested()
    {
        Audit audit = On(0, AuditScript.Of(Shop.Run(Under.Serial, "A:P B:P").Run(Under.Serial, "A:F B:F").Run(Under.Serial, "A:P B:P")));

        var add = Assert.Single(QuarantineSuggestions.Of(Entries.Quarantined(Entry), [], audit).OfType<QuarantineSuggestion.Add>());

        Assert.Equal(Shop.IdOf("B"), add.Test.Id);
    }

    [Fact]
    public void BrokenTest_IsNotSuggested()
    {
        Audit audit = On(0, AuditScript.Of(Shop.Run(Under.Serial, "A:F B:P").Run(Under.Serial, "A:F B:P")));

        Assert.Empty(QuarantineSuggestions.Of(Entries.Quarantined(), [], audit));
    }

    /// <summary>One strip of A an audit, day by day from the one on which the entry was added.</summary>
    [Theory]
    [InlineData(10, true, "PPPPPPPPPP")]
    [InlineData(9, false, "PPPPPPPPP")]
    [InlineData(12, true, "PPPPPP", "PPPPPP")]
    [InlineData(6, false, "PPPPPP", "PPFPPP", "PPPPPP")]
    [InlineData(0, false, "PPPPPPPPPPPP", "PPPPPF")]
    [InlineData(0, false, "SSSSSSSSSSSS")]
    public void EntryWhoseTestPassedOftenEnoughSinceItLastFailed_IsSuggestedForRemoval(int clean, bool isEnough, params string[] strips)
    {
        Audit[] audits = [.. strips.Select((strip, day) => On(day, AuditScript.Of(Shop.Strip(Under.Serial, "A", strip))))];

        // The order in which they are named says nothing.
        QuarantineSuggestion suggestion = Assert.Single(QuarantineSuggestions.Of(Entries.Quarantined(Entry), [], audits.Reverse()).Where(each => each is not QuarantineSuggestion.Add));

        Assert.Equal(isEnough ? new QuarantineSuggestion.Remove(Entry, clean) : new QuarantineSuggestion.Keep(Entry, clean), suggestion);
    }

    [Fact]
    public void AuditThatIsNamedTwiceOrOlderThanTheEntry_CountsNothing()
    {
        Audit six = AuditScript.Of(Shop.Strip(Under.Serial, "A", "PPPPPP"));

        Assert.Equal<QuarantineSuggestion>(
            [new QuarantineSuggestion.Keep(Entry, 6)],
            QuarantineSuggestions.Of(Entries.Quarantined(Entry), [], On(1, six), On(1, six), On(-1, six)));
    }

    [Fact]
    public void OfAClass_TheTestWithTheFewestCleanRunsDecides()
    {
        Audit audit = On(1, AuditScript.Of(Shop.Times(12, script => script.Run(Under.Serial, "A:P B:P")).Run(Under.Serial, "A:P B:F").Run(Under.Serial, "A:P B:P")));
        QuarantineEntry entry = Entry with { Id = "Shop.OrderTests.*" };

        Assert.Equal<QuarantineSuggestion>([new QuarantineSuggestion.Keep(entry, 0)], QuarantineSuggestions.Of(Entries.Quarantined(entry), [], audit));
    }

    [Fact]
    public void OnlyRunsUnderTheConditionsOfTheEntry_Count()
    {
        Audit audit = On(1, AuditScript.Of(Shop.Strip(Under.Serial, "A", "PPPPPPPPPPPP").Strip(Under.Parallel, "A", "PPPP")));
        QuarantineEntry entry = Entry with { When = [Under.Parallel] };

        Assert.Equal<QuarantineSuggestion>([new QuarantineSuggestion.Keep(entry, 4)], QuarantineSuggestions.Of(Entries.Quarantined(entry), [], audit));
    }

    /// <summary>Hours are those since noon of the day on which the entry was added, when the last audit saw its test fail.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(-1, false)]
    public void EntryWhoseTestWasProvedToBeMendedSinceItLastFailed_IsSuggestedForRemoval(int hours, bool isMended)
    {
        Audit audit = On(0, AuditScript.Of(Shop.Strip(Under.Serial, "A", "PF")));

        Assert.Equal<QuarantineSuggestion>(
            [isMended ? new QuarantineSuggestion.Mended(Entry) : new QuarantineSuggestion.Keep(Entry, 0)],
            QuarantineSuggestions.Of(Entries.Quarantined(Entry), [Fix("A", hours)], audit));
    }

    [Fact]
    public void FixOfAnotherTestOfItsClass_LeavesTheEntry()
    {
        Audit audit = On(0, AuditScript.Of(Shop.Run(Under.Serial, "A:F B:P").Run(Under.Serial, "A:P B:F")));
        QuarantineEntry entry = Entry with { Id = "Shop.OrderTests.*" };

        Assert.Equal<QuarantineSuggestion>([new QuarantineSuggestion.Keep(entry, 0)], QuarantineSuggestions.Of(Entries.Quarantined(entry), [Fix("A", 1)], audit));
        Assert.Equal<QuarantineSuggestion>([new QuarantineSuggestion.Mended(entry)], QuarantineSuggestions.Of(Entries.Quarantined(entry), [Fix("A", 1), Fix("B", 1)], audit));
    }

    /// <summary>The usual order of things: an audit sees it fail, and somebody puts it into quarantine the day after.</summary>
    [Fact]
    public void AuditBeforeTheEntry_StillSaysWhatWasMended() => Assert.Equal<QuarantineSuggestion>(
        [new QuarantineSuggestion.Mended(Entry)],
        QuarantineSuggestions.Of(Entries.Quarantined(Entry), [Fix("A", 1)], On(-1, AuditScript.Of(Shop.Strip(Under.Serial, "A", "PF")))));

    private static ProvenFix Fix(string method, int hours) => new()
    {
        Project = Shop.IdOf(method).Suite.Project,
        Framework = Shop.IdOf(method).Suite.Framework,
        Test = Shop.IdOf(method).FullName,
        ProvedAt = new DateTimeOffset(Entry.Added, new TimeOnly(12, 0), TimeSpan.Zero).AddHours(hours),
        Conditions = Under.Serial,
        Before = new FailureRate(1, 2),
        After = new FailureRate(0, 11),
    };

    private static Audit On(int day, Audit audit) => audit with
    {
        Subject = audit.Subject with { StartedAt = new DateTimeOffset(Entry.Added.AddDays(day), new TimeOnly(12, 0), TimeSpan.Zero) },
    };
}
