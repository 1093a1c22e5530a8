using System.Text;

namespace QualityGate.Storage.Histories.Format;

/// <summary>Reads what a <see cref="ByteWriter"/> wrote. Throws an <see cref="InvalidDataException"/> where that cannot be.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    public readonly bool IsAtEnd => _position == _bytes.Length;

    public long Number()
    {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte part = Next();
            number |= (long)(part & 0x7F) << shift;
            if (part <= 0x7F)
                return number;
        }

        throw new InvalidDataException("A number in it has no end.");
    }

    /// <param name="below">The number must be less than this.</param>
    public int Number(int below) => Number() is var number && number < below
        ? (int)number
        : throw new InvalidDataException($"It says {number} where less than {below} was expected.");

    /// <summary>How many of something follow, of which each takes a byte at least.</summary>
    public int Count() => Number(_bytes.Length - _position + 1);

    public string Text()
    {
        int length = Count();
        string text = Encoding.UTF8.GetString(_bytes.Slice(_position, length));
        _position += length;
        return text;
    }

    /// <param name="length">How many numbers it holds.</param>
    /// <param name="below">Each is less than this.</param>
    public ImmutableArray<int> Column(int length, int below = int.MaxValue)
    {
        // Each takes a byte at least: what claims more than there is must not make us reserve it.
        if (length > _bytes.Length - _position)
            throw new InvalidDataException("A column in it is cut off.");

        int[] numbers = new int[length];
        for (int i = 0; i < length; i++)
        {
            byte first = _bytes[_position];
            if (first <= 0x7F && first < below)
            {
                numbers[i] = first;
                _position++;
            }
            else
            {
                numbers[i] = Number(below);
            }

            if (_position >= _bytes.Length && i < length - 1)
                throw new InvalidDataException("A column in it is cut off.");
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    private byte Next() => _position < _bytes.Length ? _bytes[_position++] : throw new InvalidDataException("It is cut off.");
}
