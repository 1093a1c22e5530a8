using Xunit;

namespace Specimens;

public class GreetingTests
{
    // what was said last
    private static string _said = "";

    [Fact]
    public void Greeting_IsSaid()
    {
        _said = "hello";

        Assert.Equal("hello", _said);
    }

    [Fact]
    public void Nothing_IsSaidAtFirst() => Assert.Equal("", _said);
}
