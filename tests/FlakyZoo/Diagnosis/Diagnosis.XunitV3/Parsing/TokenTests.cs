namespace Diagnosis.XunitV3.Parsing;

/// <summary>Reads back what it has written, whatever that is.</summary>
public class TokenTests
{
    [Fact]
    public void The_name_of_a_session_is_a_text()
    {
        var token = Token.Parse(SessionNames.Next());

        Assert.Null(token.Number);
    }

    [Fact]
    public void A_random_line_has_as_many_tokens_as_were_written()
    {
        var random = new Random();
        var words = Enumerable.Range(0, 5).Select(_ => new string('x', random.Next(0, 80))).ToArray();

        var tokens = string.Join(' ', words).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(words.Length, tokens.Length);
    }
}
