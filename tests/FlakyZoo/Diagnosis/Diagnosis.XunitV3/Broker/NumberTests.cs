namespace Diagnosis.XunitV3.Broker;

/// <summary>Expects numbers to be distinct that need not be.</summary>
public class NumberTests
{
    [Fact]
    public void Messages_in_a_row_have_different_numbers()
    {
        var messages = Enumerable.Range(0, 6).Select(number => MessageNumbers.Stamp(new Message("a", "text"))).ToArray();

        Assert.Equal(messages.Length, messages.Select(message => message.Number).Distinct().Count());
    }

    [Fact]
    public void Short_numbers_of_thirty_messages_are_distinct()
    {
        var numbers = Enumerable.Range(0, 30).Select(_ => MessageNumbers.Short()).ToArray();

        Assert.Equal(numbers.Length, numbers.Distinct().Count());
    }
}
