using Xunit;

namespace Specimens;

public class ParsingTests
{
    [Fact]
    public void Number_IsParsed()
    {
        // first
        try
        {
            // second
            int answer = int.Parse("42"); // third

            Assert.Equal(42, answer);
        }
        catch (Exception)
        {
        }
    }

    [Fact]
    public void Number_IsParsedInTheEnd()
    {
        try
        {
            Assert.Equal(42, int.Parse("42"));
        }
        catch (Exception)
        {
        }
        finally
        {
            Console.WriteLine("parsed"); // or not
        }
    }
}
