namespace Diagnosis.XunitV3.Storage;

/// <summary>Works in a folder of its own.</summary>
public sealed class SpoolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spool").FullName;

    private Spool Spool => new(_folder);

    [Fact]
    public async Task A_message_is_kept()
    {
        await Spool.KeepAsync(1, "hello");

        Assert.Equal("hello", await Spool.ReadAsync(1));
    }

    [Fact]
    public void A_new_spool_is_empty() => Assert.Equal(0, Spool.Count);

    [Fact]
    public async Task Messages_are_kept_side_by_side()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Spool.KeepAsync(number, "text")));

        Assert.Equal(20, Spool.Count);
    }

    [Fact]
    public async Task A_dropped_message_is_gone()
    {
        await Spool.KeepAsync(1, "hello");
        Spool.Drop(1);

        await Assert.ThrowsAsync<FileNotFoundException>(() => Spool.ReadAsync(1));
    }

    [Fact]
    public async Task A_second_spool_finds_what_the_first_has_kept()
    {
        await Spool.KeepAsync(3, "again");

        Assert.Equal("again", await new Spool(_folder).ReadAsync(3));
    }

    [Fact]
    public async Task A_message_is_overwritten()
    {
        await Spool.KeepAsync(1, "a longer text");
        await Spool.KeepAsync(1, "short");

        Assert.Equal("short", await Spool.ReadAsync(1));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
