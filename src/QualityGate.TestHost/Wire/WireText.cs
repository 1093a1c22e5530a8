namespace QualityGate.TestHost.Wire;

/// <summary>How the small things that several records hold are written and read.</summary>
internal static class WireText
{
    public static void WriteOptional(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    public static string? ReadOptional(this BinaryReader reader) =>
        reader.ReadBoolean() ? reader.ReadString() : null;

    public static void WriteSpan(this BinaryWriter writer, TimeSpan span) => writer.Write(span.Ticks);

    public static TimeSpan ReadSpan(this BinaryReader reader) => new(reader.ReadInt64());

    public static void WriteList<T>(this BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (T item in items)
            write(item);
    }

    public static IReadOnlyList<T> ReadList<T>(this BinaryReader reader, Func<T> read)
    {
        T[] items = new T[reader.ReadInt32()];
        for (int index = 0; index < items.Length; index++)
            items[index] = read();
        return items;
    }

    public static void WritePairs(this BinaryWriter writer, IReadOnlyList<KeyValuePair<string, string>> pairs) =>
        writer.WriteList(pairs, pair =>
        {
            writer.Write(pair.Key);
            writer.Write(pair.Value);
        });

    public static IReadOnlyList<KeyValuePair<string, string>> ReadPairs(this BinaryReader reader) =>
        reader.ReadList(() => KeyValuePair.Create(reader.ReadString(), reader.ReadString()));
}
