using System.Text;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.ResultFiles;

/// <summary>Takes text of any length piece by piece, and keeps what <see cref="BoundedText"/> would leave of it.</summary>
internal sealed class BoundedTextBuilder(int limit)
{
    private readonly StringBuilder _head = new();
    private readonly StringBuilder _tail = new();
    private int _dropped;

    public void Append(ReadOnlySpan<char> text)
    {
        int toHead = Math.Min(text.Length, limit - _head.Length);
        _head.Append(text[..toHead]);
        _tail.Append(text[toHead..]);
        if (_tail.Length <= 2 * limit)
            return;

        int tooMany = _tail.Length - limit;
        _tail.Remove(0, tooMany);
        _dropped = checked(_dropped + tooMany);
    }

    public override string ToString() => BoundedText.Of(_head.ToString(), _dropped, _tail.ToString(), limit);
}
