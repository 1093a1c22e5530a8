namespace QualityGate.TestHost.Wire;

/// <summary>Test cases and their results as bytes and back; every order of fields is written and read side by side here.</summary>
internal static class CaseFormat
{
    public static void Write(BinaryWriter writer, CaseName name)
    {
        writer.Write(name.Id);
        writer.Write(name.ClassName);
        writer.Write(name.MethodName);
        writer.Write(name.DisplayName);
    }

    public static CaseName ReadName(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());

    public static void Write(BinaryWriter writer, DiscoveredCase discovered)
    {
        Write(writer, discovered.Name);
        writer.WritePairs(discovered.Traits);
        writer.WriteOptional(discovered.File);
        writer.Write(discovered.Line);
        writer.WriteOptional(discovered.SkipReason);
    }

    public static DiscoveredCase ReadDiscovered(BinaryReader reader) => new(ReadName(reader))
    {
        Traits = reader.ReadPairs(),
        File = reader.ReadOptional(),
        Line = reader.ReadInt32(),
        SkipReason = reader.ReadOptional(),
    };

    public static void Write(BinaryWriter writer, CaseResult result)
    {
        Write(writer, result.Name);
        writer.Write((byte)result.Outcome);
        writer.WriteSpan(result.Duration);
        writer.WriteOptional(result.Message);
        writer.WriteOptional(result.StackTrace);
        writer.WriteOptional(result.StandardOutput);
        writer.WriteOptional(result.StandardError);
    }

    public static CaseResult ReadResult(BinaryReader reader) =>
        new(ReadName(reader), (CaseOutcome)reader.ReadByte(), reader.ReadSpan())
        {
            Message = reader.ReadOptional(),
            StackTrace = reader.ReadOptional(),
            StandardOutput = reader.ReadOptional(),
            StandardError = reader.ReadOptional(),
        };
}
