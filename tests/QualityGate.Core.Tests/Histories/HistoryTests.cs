using QualityGate.Core.Histories;

namespace QualityGate.Core.Tests.Histories;

public sealed class HistoryTests
{
    private static readonly HistoryScript Script = HistoryScript.Empty.Audit("a", "A:P").Audit("b", "A:PP").Audit("c", "A:P");

    [Fact]
    public void StatesOfOneAudit_CountOnceAndTheFullestDoes()
    {
        HistoryEntry fuller = Script.Entries[1];
        History history = History.Of([Script.Entries[0], fuller, Script.Entries[0] with { Origin = fuller.Origin }]);

        Assert.Equal([1, 2], history.Entries.Select(entry => entry.Runs));
    }

    [Fact]
    public void Entries_StandInTheOrderOfTime() =>
        Assert.Equal(["a", "b", "c"], History.Of(Script.Entries.Reverse()).Entries.Select(entry => entry.Code.Tree));

    [Fact]
    public void Branch_IsOneOfSeveral()
    {
        HistoryScript script = Script.But(entry => entry with { Code = entry.Code with { Branch = "topic" } });

        Assert.Equal(["a", "b"], script.History.On("main").Entries.Select(entry => entry.Code.Tree));
    }

    [Fact]
    public void Before_LeavesOutWhatBeganThen() =>
        Assert.Equal(["a"], Script.History.Before(HistoryScript.FirstDay.AddDays(1)).Entries.Select(entry => entry.Code.Tree));

    [Fact]
    public void RosterInDisorder_IsRefused()
    {
        RosterTest first = new(HistoryScript.IdOf("A"), "A");
        RosterTest second = new(HistoryScript.IdOf("B"), "B");

        Assert.Throws<ArgumentException>(() => new Roster([second, first]));
        Assert.Throws<ArgumentException>(() => new Roster([first, first]));
    }
}
