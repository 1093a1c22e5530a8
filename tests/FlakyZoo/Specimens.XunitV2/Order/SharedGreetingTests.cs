namespace Specimens.XunitV2.Order;

/// <summary>
/// A polluter and its victim in one class. xunit v2 orders the tests of a class by a hash of their names, the same
/// in every process, and these names put the polluter first.
/// </summary>
public class SharedGreetingTests
{
    private static string _greeting = "hello";

    [Fact]
    public void Polluter_says_good_morning()
    {
        _greeting = "good morning";

        Assert.Equal("good morning", _greeting);
    }

    [Fact]
    public void Victim_expects_the_first_greeting() => Assert.Equal("hello", _greeting);
}
