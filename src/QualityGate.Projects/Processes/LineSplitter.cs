using System.Text;

namespace QualityGate.Projects.Processes;

/// <summary>Cuts a stream of characters into lines, each bounded by <see cref="ChildLine.MaxLength"/>.</summary>
internal sealed class LineSplitter(Action<string> onLine)
{
    private readonly StringBuilder _line = new();
    private bool _hasLine;

    public void Add(ReadOnlySpan<char> text)
    {
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
        {
            Append(text[..end]);
            Flush();
            text = text[(end + 1)..];
        }

        if (!text.IsEmpty)
            Append(text);
    }

    /// <summary>Ends the last line, when there is one that no line end has closed.</summary>
    public void Complete()
    {
        if (_hasLine)
            Flush();
    }

    private void Append(ReadOnlySpan<char> text)
    {
        _hasLine = true;
        _line.Append(text[..Math.Min(text.Length, ChildLine.MaxLength - _line.Length)]);
    }

    private void Flush()
    {
        if (_line.Length > 0 && _line[^1] == '\r')
            _line.Length--;
        string line = _line.ToString();
        _line.Clear();
        _hasLine = false;
        onLine(line);
    }
}
