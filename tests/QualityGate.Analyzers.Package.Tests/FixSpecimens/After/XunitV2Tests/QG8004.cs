using Xunit;

namespace Specimens;

public class ParsingTests
{
    [Fact]
    public void Number_IsParsed()
    {
        // first
        // second
        int answer = int.Parse("42"); // third

        Assert.Equal(42, answer);
    }

    [Fact]
    public void Number_IsParsedInTheEnd()
    {
        try
        {
            Assert.Equal(42, int.Parse("42"));
        }
        finally
        {
            Console.WriteLine("parsed"); // or not
        }
    }
}
