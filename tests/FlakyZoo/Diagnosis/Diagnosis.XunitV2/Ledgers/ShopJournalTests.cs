namespace Shop.Ledgers;

public class ShopJournalTests
{
    [Fact]
    public void Lines_are_kept_in_order()
    {
        var journal = new ShopJournal(ShopJournal.UsualPath);

        foreach (var line in new[] { "open", "sell", "close" })
            journal.Write(line);

        Assert.Equal(["open", "sell", "close"], journal.Lines.TakeLast(3));
    }
}
