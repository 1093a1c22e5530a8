namespace Shop.Ledgers;

public sealed class OwnFolderTests : IDisposable
{
    private readonly OwnFolder _folder = new();

    [Fact]
    public void A_file_is_read_as_it_was_written()
    {
        File.WriteAllText(_folder.File("orders.csv"), "lamp;1");

        Assert.Equal("lamp;1", File.ReadAllText(_folder.File("orders.csv")));
    }

    [Fact]
    public void A_file_of_the_same_name_does_not_exist_yet() => Assert.False(File.Exists(_folder.File("orders.csv")));

    [Fact]
    public async Task Pages_that_are_waited_for_are_all_there()
    {
        await Task.WhenAll(Enumerable.Range(0, 10).Select(page => File.WriteAllTextAsync(_folder.File($"page{page}"), "page")));

        Assert.Equal(10, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void A_journal_of_its_own_is_put_aside_when_full()
    {
        var journal = new ShopJournal(_folder.File("journal.txt"));

        for (var line = 0; line < 26; line++)
            journal.Write($"line {line}");

        Assert.Equal("line 25", Assert.Single(journal.Lines));
    }

    [Fact]
    public async Task A_file_is_closed_before_it_is_opened_again()
    {
        await using (var file = File.Create(_folder.File("sales")))
            await file.WriteAsync(new byte[500]);

        await using var again = new FileStream(_folder.File("sales"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(500, again.Length);
    }

    public void Dispose() => _folder.Dispose();
}
