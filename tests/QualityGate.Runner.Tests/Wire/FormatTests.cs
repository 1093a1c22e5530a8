using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Wire;

public sealed class FormatTests
{
    private static readonly CaseName Name = new("00112233445566778899aabbccddeeff", "Some.Tests", "Method", "Method(\"ä\")");

    public static TheoryData<object> Requests =>
    [
        new HostRequest.Discover("<RunSettings />"),
        new HostRequest.Run("<RunSettings />", new CaseSelection.All(), [new("A", "1")]),
        new HostRequest.Run("<RunSettings />", new CaseSelection.Only([Name.Id], [new MethodName("C", "M")]), []),
        new HostRequest.Run("<RunSettings />", new CaseSelection.All(), []) { Units = [new([new([Name.Id], []), new([], [new MethodName("C", "M")]) { Names = ["n"] }]), new([])] },
        new HostRequest.Exit(),
    ];

    public static TheoryData<object> Events =>
    [
        new HostEvent.Ready(3, "10.0.1", ["one", "two"]),
        new HostEvent.TestDiscovered(new DiscoveredCase(Name) { Traits = [new("Category", "Fast")], File = "/a.cs", Line = 7, SkipReason = "why" }),
        new HostEvent.TestDiscovered(new DiscoveredCase(Name)),
        new HostEvent.TestStarted(Name, TimeSpan.FromMilliseconds(3)),
        new HostEvent.TestReported(new CaseResult(Name, CaseOutcome.Failed, TimeSpan.FromSeconds(2)) { Message = "m", StackTrace = "s", StandardOutput = "o", StandardError = "e" }, TimeSpan.FromSeconds(3)),
        new HostEvent.TestEnded(Name.Id, TimeSpan.FromSeconds(4)),
        new HostEvent.CallBegan(),
        new HostEvent.AdapterSaid(MessageLevel.Error, "text"),
        new HostEvent.Finished(),
        new HostEvent.HostFailed("text"),
    ];

    /// <summary>Records with lists are not equal by content, so what is compared is the bytes they are written as.</summary>
    [Theory]
    [MemberData(nameof(Requests))]
    public void Request_SurvivesTheWire(object request)
    {
        byte[] bytes = HostRequestFormat.ToFrame((HostRequest)request).ToArray();

        HostRequest read = HostRequestFormat.FromFrame(bytes[sizeof(int)..]);

        Assert.Equal(request.GetType(), read.GetType());
        Assert.Equal(bytes, HostRequestFormat.ToFrame(read).ToArray());
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Event_SurvivesTheWire(object hostEvent)
    {
        byte[] bytes = HostEventFormat.ToFrame((HostEvent)hostEvent).ToArray();

        HostEvent read = HostEventFormat.FromFrame(bytes[sizeof(int)..]);

        Assert.Equal(hostEvent.GetType(), read.GetType());
        Assert.Equal(bytes, HostEventFormat.ToFrame(read).ToArray());
    }

    [Fact]
    public void UnknownEvent_IsAnError() =>
        Assert.Throws<InvalidDataException>(() => HostEventFormat.FromFrame([200]));
}
