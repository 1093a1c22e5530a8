using System.Text;

namespace QualityGate.Core.Suites;

/// <summary>
/// Recursive descent over the filter language: <c>|</c> binds weaker than <c>&amp;</c>, a backslash takes the next character as
/// it is, and an exclamation mark negates only right before <c>=</c> or <c>~</c>.
/// </summary>
internal sealed class TestFilterParser(string text)
{
    private const string Special = "()&|=~";

    private int _position;

    public TestFilter Parse()
    {
        TestFilter filter = ParseOr();
        return _position == text.Length ? filter : throw Unexpected("'&', '|' or the end");
    }

    private TestFilter ParseOr()
    {
        TestFilter left = ParseAnd();
        while (Accept('|'))
            left = new TestFilter.Or(left, ParseAnd());
        return left;
    }

    private TestFilter ParseAnd()
    {
        TestFilter left = ParseOperand();
        while (Accept('&'))
            left = new TestFilter.And(left, ParseOperand());
        return left;
    }

    private TestFilter ParseOperand()
    {
        if (!Accept('('))
            return ParseComparison();

        TestFilter inner = ParseOr();
        return Accept(')') ? inner : throw Unexpected("')'");
    }

    private TestFilter ParseComparison()
    {
        string first = ParseWord("a property such as FullyQualifiedName");
        bool negated = Accept('!');
        if (Accept('='))
            return Negated(negated, new TestFilter.Is(first, ParseWord("a value")));

        return Accept('~')
            ? Negated(negated, new TestFilter.Contains(first, ParseWord("a value")))
            : new TestFilter.Contains(FilterProperties.Default, first);
    }

    private static TestFilter Negated(bool negated, TestFilter filter) => negated ? new TestFilter.Not(filter) : filter;

    private string ParseWord(string expected)
    {
        StringBuilder word = new();
        while (_position < text.Length && !IsSpecial())
        {
            // A backslash at the very end stands for itself.
            if (text[_position] == '\\' && _position + 1 < text.Length)
                _position++;
            word.Append(text[_position++]);
        }

        string trimmed = word.ToString().Trim();
        return trimmed.Length > 0 ? trimmed : throw Unexpected(expected);
    }

    private bool IsSpecial() => text[_position] == '!'
        ? _position + 1 < text.Length && text[_position + 1] is '=' or '~'
        : Special.Contains(text[_position]);

    private bool Accept(char wanted)
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            _position++;
        if (_position == text.Length || text[_position] != wanted)
            return false;

        _position++;
        return true;
    }

    private FormatException Unexpected(string expected) => new(_position == text.Length
        ? $"The filter '{text}' ends where {expected} is expected."
        : $"The filter '{text}' has '{text[_position]}' at character {_position + 1} where {expected} is expected.");
}
