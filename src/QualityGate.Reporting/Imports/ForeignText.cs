using System.Text;

namespace QualityGate.Reporting.Imports;

/// <summary>Foreign text of any length: its beginning and its end are kept, because the one names a failure and the other what happened last.</summary>
/// <param name="limit">How many characters are kept at most, but for the mark where some are missing.</param>
internal sealed class ForeignText(int limit)
{
    public const int MessageLimit = 8 * 1024;
    public const int StackLimit = 16 * 1024;

    private readonly StringBuilder _head = new();
    private readonly StringBuilder _tail = new();
    private long _missing;

    public static string Of(string text, int limit)
    {
        ForeignText bounded = new(limit);
        bounded.Append(text);
        return bounded.ToString();
    }

    public void Append(ReadOnlySpan<char> text)
    {
        int toHead = Math.Min(text.Length, (limit / 2) - _head.Length);
        _head.Append(text[..toHead]);
        _tail.Append(text[toHead..]);
        if (_tail.Length <= limit)
            return;

        int tooMany = _tail.Length - (limit / 2);
        _tail.Remove(0, tooMany);
        _missing += tooMany;
    }

    public override string ToString()
    {
        // What was cut between the halves of a pair would be no text any more.
        if (_missing == 0)
            return string.Concat(_head, _tail);
        if (_head.Length > 0 && char.IsHighSurrogate(_head[^1]))
            _head.Length--;
        if (_tail.Length > 0 && char.IsLowSurrogate(_tail[0]))
            _tail.Remove(0, 1);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_head}\n[... {_missing} characters cut ...]\n{_tail}");
    }
}
