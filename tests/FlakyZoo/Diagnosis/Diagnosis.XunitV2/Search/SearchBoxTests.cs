namespace Shop.Search;

public class SearchBoxTests
{
    [Fact]
    public async Task Typing_finds_the_articles()
    {
        using var box = new SearchBox(text => text.Length);

        box.Type("la");
        box.Type("lamp");

        await Task.Delay(21);
        Assert.Equal(4, box.Found);
    }
}
