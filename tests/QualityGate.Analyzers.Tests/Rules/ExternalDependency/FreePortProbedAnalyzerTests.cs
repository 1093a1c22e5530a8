using QualityGate.Analyzers.Rules.ExternalDependency;

namespace QualityGate.Analyzers.Tests.Rules.ExternalDependency;

public class FreePortProbedAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task ListenerThatIsStoppedAgain_IsFlagged(Framework framework) => Sample.Test<FreePortProbedAnalyzer>(
        framework,
        "var probe = [|new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0)|]; probe.Start(); int port = ((System.Net.IPEndPoint)probe.LocalEndpoint).Port; probe.Stop(); Assert.Is(port > 0);").VerifyAsync();

    [Theory]
    [InlineData("static int Free() { using var socket = [|new Socket(SocketType.Stream, ProtocolType.Tcp)|]; socket.Bind(new IPEndPoint(IPAddress.Loopback, 0)); return ((IPEndPoint)socket.LocalEndPoint!).Port; }")]
    [InlineData("static int Free() { using (var probe = [|new TcpListener(IPAddress.Any, 0)|]) { probe.Start(); return ((IPEndPoint)probe.Server.LocalEndPoint!).Port; } }")]
    [InlineData("static int Free() { using var probe = [|new UdpClient(0)|]; return ((IPEndPoint)probe.Client.LocalEndPoint!).Port; }")]
    [InlineData("static int Free() { var taken = [|System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()|]; return Enumerable.Range(5000, 99).First(port => taken.All(point => point.Port != port)); }")]
    public Task Helpers_AreFlagged(string helper) => Members(helper);

    [Theory]
    [InlineData("static TcpListener Listen() { var listener = new TcpListener(IPAddress.Loopback, 0); listener.Start(); Console.WriteLine(((IPEndPoint)listener.LocalEndpoint).Port); return listener; }")]
    [InlineData("static int Serve() { using var listener = new TcpListener(IPAddress.Loopback, 0); listener.Start(); int port = ((IPEndPoint)listener.LocalEndpoint).Port; using var client = listener.AcceptTcpClient(); return port; }")]
    [InlineData("static void Serve() { using var listener = new TcpListener(IPAddress.Loopback, 0); listener.Start(); }")]
    [InlineData("static void Call() { var listener = new TcpListener(IPAddress.Loopback, 0); listener.Start(); using var client = new TcpClient(\"localhost\", ((IPEndPoint)listener.LocalEndpoint).Port); listener.Stop(); }")]
    [InlineData("static void Call() { using var listener = new TcpListener(IPAddress.Loopback, 0); listener.Start(); int port = ((IPEndPoint)listener.LocalEndpoint).Port; using var client = new TcpClient(\"localhost\", port); }")]
    public Task ListenerThatIsUsed_Passes(string helper) => Members(helper);

    [Theory]
    [InlineData("static int UnusedPort() { var probe = new TcpListener(IPAddress.Loopback, 0); probe.Start(); int port = ((IPEndPoint)probe.LocalEndpoint).Port; probe.Stop(); return port; }")]
    [InlineData("[Fact] public void Fails() { var probe = new TcpListener(IPAddress.Loopback, 0); probe.Start(); int port = ((IPEndPoint)probe.LocalEndpoint).Port; probe.Stop(); Assert.Throws<SocketException>(() => new TcpClient(\"localhost\", port)); }")]
    [InlineData("[Fact] public void Listens() { Assert.DoesNotContain(System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners(), point => point.Port == 1); }")]
    public Task PortOnWhichNobodyIsToListen_Passes(string helper) => Members(helper);

    private static Task Members(string members) => Sample.Of<FreePortProbedAnalyzer>(
        Framework.XunitV2, $"using System.Net;\nusing System.Net.Sockets;\npublic class Tests\n{{\n    [Fact] public void Test() {{ }}\n    {members}\n}}").VerifyAsync();
}
