using System.Buffers.Binary;

namespace QualityGate.TestHost.Wire;

/// <summary>A message as bytes: its length (4 bytes, little-endian), then what the format writes.</summary>
internal static class Frame
{
    public static ReadOnlyMemory<byte> Of(Action<BinaryWriter> write)
    {
        MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes);
        writer.Write(0);
        write(writer);
        writer.Flush();

        byte[] buffer = bytes.GetBuffer();
        int length = (int)bytes.Length;
        BinaryPrimitives.WriteInt32LittleEndian(buffer, length - sizeof(int));
        return buffer.AsMemory(0, length);
    }

    /// <summary>Reads the bytes after the length, as <see cref="FrameReader"/> gives them.</summary>
    public static T Parse<T>(byte[] frame, Func<BinaryReader, T> read)
    {
        using BinaryReader reader = new(new MemoryStream(frame, writable: false));
        return read(reader);
    }
}
