using System.Text;
using System.Text.Json;

namespace QualityGate.Reporting.Imports;

/// <summary>JSON as it streams by, token by token: only the token that is being read is in memory.</summary>
/// <param name="stream">UTF-8, with or without a byte order mark; stays the caller's.</param>
internal sealed class JsonTokens(Stream stream)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _used;
    private int _filled;
    private bool _isLast;
    private bool _hasBegun;
    private JsonReaderState _state;
    private int _depth;

    public JsonTokenType Type { get; private set; }

    /// <summary>Of a string or a name; of anything else null.</summary>
    public string? Text { get; private set; }

    /// <summary>Of a number that a double holds; of anything else null.</summary>
    public double? Number { get; private set; }

    /// <summary>True and false; of anything else null.</summary>
    public bool? Truth => Type switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    /// <summary>Goes to the next token.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="JsonException">It is no JSON from here on, or breaks off.</exception>
    public bool Read()
    {
        while (!TryRead())
        {
            if (_isLast)
                return false;
            Refill();
        }

        return true;
    }

    /// <summary>The names in the object that the reader stands at, each with the reader at its value. What is not read of that is skipped.</summary>
    public IEnumerable<string> Properties()
    {
        int inside = _depth + 1;
        while (Type is not JsonTokenType.None && Read() && Type == JsonTokenType.PropertyName)
        {
            string name = Text!;
            Read();
            yield return name;
            Finish(inside);
        }
    }

    /// <summary>How many elements the array that the reader stands at has had so far, with the reader at each. What is not read of it is skipped.</summary>
    public IEnumerable<int> Elements()
    {
        int inside = _depth + 1;
        for (int number = 0; Read() && !(Type == JsonTokenType.EndArray && _depth < inside); number++)
        {
            yield return number;
            Finish(inside);
        }
    }

    private void Finish(int inside)
    {
        while (_depth > inside || Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
            Read();
    }

    private bool TryRead()
    {
        Utf8JsonReader reader = new(_buffer.AsSpan(_used, _filled - _used), _isLast, _state);
        bool hasRead = reader.Read();
        if (hasRead)
        {
            (Type, _depth) = (reader.TokenType, reader.CurrentDepth);
            Text = Type is JsonTokenType.String or JsonTokenType.PropertyName ? TextOf(ref reader) : null;
            Number = Type == JsonTokenType.Number && reader.TryGetDouble(out double number) ? number : null;
        }

        _used += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return hasRead;
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is no text; as it is written it can at least be read.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private void Refill()
    {
        int left = _filled - _used;
        byte[] next = left * 2 > _buffer.Length ? new byte[_buffer.Length * 2] : _buffer;
        Buffer.BlockCopy(_buffer, _used, next, 0, left);
        (_buffer, _used, _filled) = (next, 0, left);
        int read = stream.ReadAtLeast(_buffer.AsSpan(left), 1, throwOnEndOfStream: false);
        _isLast = read == 0;
        _filled += read;
        if (!_hasBegun && _buffer.AsSpan(0, _filled).StartsWith(Encoding.UTF8.Preamble))
            _used = Encoding.UTF8.Preamble.Length;
        _hasBegun = true;
    }
}
