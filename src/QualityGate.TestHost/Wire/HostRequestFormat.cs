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
                writer.Write(run.SettingsXml);
                writer.WritePairs(run.Environment);
                break;
            case HostRequest.Run { Selection: CaseSelection.Only only } run:
                writer.Write(RunOnly);
                writer.Write(run.SettingsXml);
                writer.WritePairs(run.Environment);
                writer.WriteList(only.Ids, writer.Write);
                writer.WriteList(only.Methods, method =>
                {
                    writer.Write(method.ClassName);
                    writer.Write(method.Name);
                });
                writer.WriteList(only.Names, writer.Write);
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
        RunAll => new HostRequest.Run(reader.ReadString(), Environment: reader.ReadPairs(), Selection: new CaseSelection.All()),
        RunOnly => new HostRequest.Run(reader.ReadString(), Environment: reader.ReadPairs(), Selection: ReadOnly(reader)),
        Exit => new HostRequest.Exit(),
        byte kind => throw new InvalidDataException($"A request of kind {kind} is not known."),
    };

    private static CaseSelection.Only ReadOnly(BinaryReader reader) => new(
        reader.ReadList(reader.ReadString),
        reader.ReadList(() => new MethodName(reader.ReadString(), reader.ReadString())))
    {
        Names = reader.ReadList(reader.ReadString),
    };
}
