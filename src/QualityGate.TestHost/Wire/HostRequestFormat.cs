using System.Diagnostics;

namespace QualityGate.TestHost.Wire;

/// <summary>Requests as bytes and back.</summary>
internal static class HostRequestFormat
{
    private const byte Discover = 1;
    private const byte RunAll = 2;
    private const byte RunOnly = 3;
    private const byte Exit = 4;

    public static ReadOnlyMemory<byte> ToFrame(HostRequest request) => Frame.Of(writer => Write(writer, request));

    public static HostRequest FromFrame(byte[] frame) => Frame.Parse(frame, Read);

    private static void Write(BinaryWriter writer, HostRequest request)
    {
        switch (request)
        {
            case HostRequest.Discover discover:
                writer.Write(Discover);
                writer.Write(discover.SettingsXml);
                break;
            case HostRequest.Run { Selection: CaseSelection.All } run:
                writer.Write(RunAll);
                WriteSurroundings(writer, run);
                break;
            case HostRequest.Run { Selection: CaseSelection.Only only } run:
                writer.Write(RunOnly);
                WriteSurroundings(writer, run);
                WriteOnly(writer, only);
                break;
            case HostRequest.Exit:
                writer.Write(Exit);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static HostRequest Read(BinaryReader reader) => reader.ReadByte() switch
    {
        Discover => new HostRequest.Discover(reader.ReadString()),
        RunAll => ReadRun(reader, _ => new CaseSelection.All()),
        RunOnly => ReadRun(reader, ReadOnly),
        Exit => new HostRequest.Exit(),
        byte kind => throw new InvalidDataException($"A request of kind {kind} is not known."),
    };

    private static void WriteSurroundings(BinaryWriter writer, HostRequest.Run run)
    {
        writer.Write(run.SettingsXml);
        writer.WritePairs(run.Environment);
        writer.WriteList(run.Units, unit => writer.WriteList(unit.Steps, step => WriteOnly(writer, step)));
    }

    private static HostRequest.Run ReadRun(BinaryReader reader, Func<BinaryReader, CaseSelection> readSelection)
    {
        string settings = reader.ReadString();
        IReadOnlyList<KeyValuePair<string, string>> environment = reader.ReadPairs();
        IReadOnlyList<RunUnit> units = reader.ReadList(() => new RunUnit(reader.ReadList(() => ReadOnly(reader))));
        return new HostRequest.Run(settings, readSelection(reader), environment) { Units = units };
    }

    private static void WriteOnly(BinaryWriter writer, CaseSelection.Only only)
    {
        writer.WriteList(only.Ids, writer.Write);
        writer.WriteList(only.Methods, method =>
        {
            writer.Write(method.ClassName);
            writer.Write(method.Name);
        });
        writer.WriteList(only.Names, writer.Write);
    }

    private static CaseSelection.Only ReadOnly(BinaryReader reader) => new(
        reader.ReadList(reader.ReadString),
        reader.ReadList(() => new MethodName(reader.ReadString(), reader.ReadString())))
    {
        Names = reader.ReadList(reader.ReadString),
    };
}
