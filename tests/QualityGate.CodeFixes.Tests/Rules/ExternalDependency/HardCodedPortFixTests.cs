using QualityGate.Analyzers.Rules.ExternalDependency;
using QualityGate.CodeFixes.Rules.ExternalDependency;

namespace QualityGate.CodeFixes.Tests.Rules.ExternalDependency;

public class HardCodedPortFixTests
{
    private const string Usings = "using System.Net;\nusing System.Net.Sockets;\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task PortBehindALocal_IsAskedFor(Framework framework) => Fix(
        framework,
        """
        int port = 8080;
        var listener = new TcpListener(IPAddress.Loopback, [|port|]); // ours
        listener.Start();
        using var client = new TcpClient("localhost", port);
        """,
        """
        var listener = new TcpListener(IPAddress.Loopback, 0); // ours
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var client = new TcpClient("localhost", port);
        """).VerifyAsync();

    [Theory]
    [InlineData(
        "var listener = new TcpListener(IPAddress.Any, [|8080|]);\nlistener.Start();\nvar client = new TcpClient(\"localhost\", 8080);",
        "var listener = new TcpListener(IPAddress.Any, 0);\nlistener.Start();\nint port = ((IPEndPoint)listener.LocalEndpoint).Port;\nvar client = new TcpClient(\"localhost\", port);")]
    [InlineData(
        "var udp = new UdpClient([|9000|]);\nvar there = new IPEndPoint(IPAddress.Loopback, 9000);",
        "var udp = new UdpClient(0);\nint port = ((IPEndPoint)udp.Client.LocalEndPoint!).Port;\nvar there = new IPEndPoint(IPAddress.Loopback, port);")]
    [InlineData(
        "const int port = 9000;\nvar socket = new Socket(SocketType.Dgram, ProtocolType.Udp);\nsocket.Bind(new IPEndPoint(IPAddress.Loopback, [|port|]));\nConsole.WriteLine(port);",
        "var socket = new Socket(SocketType.Dgram, ProtocolType.Udp);\nsocket.Bind(new IPEndPoint(IPAddress.Loopback, 0));\nint port = ((IPEndPoint)socket.LocalEndPoint!).Port;\nConsole.WriteLine(port);")]
    [InlineData(
        "var listener = TcpListener.Create([|8080|]);\nlistener.Start();",
        "var listener = TcpListener.Create(0);\nlistener.Start();")]
    public Task EverySocketOfALocal_IsFixed(string statements, string after) => Fix(Framework.XunitV2, statements, after).VerifyAsync();

    [Fact]
    public Task TwoSockets_AreBothFixed() => Fix(
        Framework.NUnit,
        """
        var first = new UdpClient([|9000|]);
        var second = new UdpClient([|9001|]);
        """,
        """
        var first = new UdpClient(0);
        var second = new UdpClient(0);
        """).VerifyAsync();

    [Theory]
    [InlineData("var listener = new TcpListener(IPAddress.Any, [|8080|]);")]
    [InlineData("var listener = new TcpListener(IPAddress.Any, [|8080|]);\nlistener.Start();\nvar address = \"http://localhost:8080\";")]
    [InlineData("Console.WriteLine(8080);\nvar listener = new TcpListener(IPAddress.Any, [|8080|]);\nlistener.Start();")]
    [InlineData("int port = 8080;\nConsole.WriteLine(port);\nvar listener = new TcpListener(IPAddress.Any, [|port|]);\nlistener.Start();")]
    [InlineData("var end = new IPEndPoint(IPAddress.Loopback, 5144);\nvar listener = new TcpListener([|end|]);\nlistener.Start();")]
    [InlineData("new UdpClient([|9000|]).Dispose();")]
    [InlineData("var http = new HttpListener();\nhttp.Prefixes.Add([|\"http://localhost:8080/\"|]);\nhttp.Start();")]
    public Task PortThatOthersKnow_IsNotOffered(string statements)
    {
        Sample sample = Sample.Test<HardCodedPortAnalyzer>(Framework.XunitV2, statements);
        return FixSample.NotOfferedAsync<HardCodedPortAnalyzer, HardCodedPortFix>(sample with { Source = Usings + sample.Source });
    }

    private static FixSample Fix(Framework framework, string statements, string after)
    {
        var sample = FixSample.Test<HardCodedPortAnalyzer, HardCodedPortFix>(framework, statements, after);
        return sample with { Sample = sample.Sample with { Source = Usings + sample.Sample.Source }, Fixed = Usings + sample.Fixed };
    }
}
