namespace Shop.Ledgers;

public sealed class PageWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("shop-").FullName;

    [Fact]
    public async Task The_first_page_is_written()
    {
        await new PageWriter(_folder).WriteAsync("sales", pages: 60);

        Assert.Equal("sales", await File.ReadAllTextAsync(Path.Combine(_folder, "page1.txt")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
