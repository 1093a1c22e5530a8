using System.Diagnostics;

namespace QualityGate.TestHost.Wire;

/// <summary>Events as bytes and back.</summary>
internal static class HostEventFormat
{
    private const byte Ready = 1;
    private const byte TestDiscovered = 2;
    private const byte TestStarted = 3;
    private const byte TestReported = 4;
    private const byte TestEnded = 5;
    private const byte AdapterSaid = 6;
    private const byte Finished = 7;
    private const byte HostFailed = 8;
    private const byte CallBegan = 9;

    public static ReadOnlyMemory<byte> ToFrame(HostEvent hostEvent) => Frame.Of(writer => Write(writer, hostEvent));

    public static HostEvent FromFrame(byte[] frame) => Frame.Parse(frame, Read);

    private static void Write(BinaryWriter writer, HostEvent hostEvent)
    {
        switch (hostEvent)
        {
            case HostEvent.Ready ready:
                writer.Write(Ready);
                writer.Write(ready.Protocol);
                writer.Write(ready.Runtime);
                writer.WriteList(ready.Adapters, writer.Write);
                break;
            case HostEvent.TestDiscovered discovered:
                writer.Write(TestDiscovered);
                CaseFormat.Write(writer, discovered.Case);
                break;
            case HostEvent.TestStarted started:
                writer.Write(TestStarted);
                CaseFormat.Write(writer, started.Name);
                writer.WriteSpan(started.At);
                break;
            case HostEvent.TestReported reported:
                writer.Write(TestReported);
                CaseFormat.Write(writer, reported.Result);
                writer.WriteSpan(reported.At);
                break;
            case HostEvent.TestEnded ended:
                writer.Write(TestEnded);
                writer.Write(ended.Id);
                writer.WriteSpan(ended.At);
                break;
            case HostEvent.CallBegan:
                writer.Write(CallBegan);
                break;
            case HostEvent.AdapterSaid said:
                writer.Write(AdapterSaid);
                writer.Write((byte)said.Level);
                writer.Write(said.Text);
                break;
            case HostEvent.Finished:
                writer.Write(Finished);
                break;
            case HostEvent.HostFailed failed:
                writer.Write(HostFailed);
                writer.Write(failed.Text);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static HostEvent Read(BinaryReader reader) => reader.ReadByte() switch
    {
        Ready => new HostEvent.Ready(reader.ReadInt32(), reader.ReadString(), reader.ReadList(reader.ReadString)),
        TestDiscovered => new HostEvent.TestDiscovered(CaseFormat.ReadDiscovered(reader)),
        TestStarted => new HostEvent.TestStarted(CaseFormat.ReadName(reader), reader.ReadSpan()),
        TestReported => new HostEvent.TestReported(CaseFormat.ReadResult(reader), reader.ReadSpan()),
        TestEnded => new HostEvent.TestEnded(reader.ReadString(), reader.ReadSpan()),
        CallBegan => new HostEvent.CallBegan(),
        AdapterSaid => new HostEvent.AdapterSaid((MessageLevel)reader.ReadByte(), reader.ReadString()),
        Finished => new HostEvent.Finished(),
        HostFailed => new HostEvent.HostFailed(reader.ReadString()),
        byte kind => throw new InvalidDataException($"An event of kind {kind} is not known."),
    };
}
