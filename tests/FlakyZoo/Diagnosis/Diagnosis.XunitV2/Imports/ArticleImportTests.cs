namespace Shop.Imports;

public class ArticleImportTests
{
    [Fact]
    public async Task Every_line_is_imported()
    {
        var import = new ArticleImport();

        for (var i = 0; i < 2000; i++)
            import.Add($"{i};lamp;{i * 3}");
        await Task.Delay(1);

        Assert.Equal(2000, import.Imported);
    }
}
