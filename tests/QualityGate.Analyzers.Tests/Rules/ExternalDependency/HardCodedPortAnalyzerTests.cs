using QualityGate.Analyzers.Rules.ExternalDependency;

namespace QualityGate.Analyzers.Tests.Rules.ExternalDependency;

public class HardCodedPortAnalyzerTests
{
    // ASP.NET and NetMQ as far as the rule looks at them.
    private const string Stubs = """

        namespace Microsoft.AspNetCore.Hosting
        {
            public interface IWebHostBuilder { }
            public class WebHostBuilder : IWebHostBuilder { }
            public static class HostingAbstractionsWebHostBuilderExtensions { public static IWebHostBuilder UseUrls(this IWebHostBuilder builder, params string[] urls) => builder; }
        }
        namespace Microsoft.AspNetCore.TestHost
        {
            public static class WebHostBuilderExtensions { public static Microsoft.AspNetCore.Hosting.IWebHostBuilder UseTestServer(this Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) => builder; }
        }
        namespace Microsoft.AspNetCore.Mvc.Testing { public class WebApplicationFactory<T> { protected virtual void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) { } } }
        namespace Microsoft.AspNetCore.Builder { public class WebApplication { public ICollection<string> Urls { get; } = new List<string>(); public void Run(string? url = null) { } } }
        namespace Microsoft.AspNetCore.Server.Kestrel.Core { public class KestrelServerOptions { public void ListenLocalhost(int port) { } } }
        namespace NetMQ.Sockets { public class ResponseSocket(string? connectionString = null) { public void Bind(string address) { } public void Connect(string address) { } } }
        """;

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task Listener_IsFlagged(Framework framework) => Test(framework, "var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, [|8080|]);");

    [Theory]
    [InlineData("var listener = System.Net.Sockets.TcpListener.Create([|8080|]);")]
    [InlineData("var udp = new System.Net.Sockets.UdpClient([|9000|]);")]
    [InlineData("new System.Net.Sockets.TcpListener(new System.Net.IPEndPoint(System.Net.IPAddress.Any, [|8080|])).Start();")]
    [InlineData("new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp).Bind(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, [|8080|]));")]
    [InlineData("var http = new System.Net.HttpListener(); http.Prefixes.Add([|\"http://localhost:8080/\"|]);")]
    [InlineData("new Microsoft.AspNetCore.Hosting.WebHostBuilder().UseUrls(\"http://localhost:0\", [|\"http://localhost:5000\"|]);")]
    [InlineData("new Microsoft.AspNetCore.Builder.WebApplication().Urls.Add([|\"http://*:5000\"|]);")]
    [InlineData("new Microsoft.AspNetCore.Builder.WebApplication().Run([|\"http://[::1]:5000\"|]);")]
    [InlineData("new Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions().ListenLocalhost([|5000|]);")]
    [InlineData("new NetMQ.Sockets.ResponseSocket().Bind([|\"tcp://127.0.0.1:5555\"|]);")]
    [InlineData("var socket = new NetMQ.Sockets.ResponseSocket([|\"@tcp://127.0.0.1:5555\"|]);")]
    public Task EveryWayToBind_IsFlagged(string statement) => Test(Framework.XunitV2, statement);

    [Theory]
    [InlineData("int port = 8080; var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, [|port|]);")]
    [InlineData("const int port = 8080; var http = new System.Net.HttpListener(); http.Prefixes.Add([|$\"http://localhost:{port}/\"|]);")]
    [InlineData("int port = 8080; var http = new System.Net.HttpListener(); http.Prefixes.Add([|\"http://localhost:\" + port + \"/\"|]);")]
    [InlineData("var here = new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, 8080); var listener = new System.Net.Sockets.TcpListener([|here|]);")]
    public Task NumberBehindAName_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task NumberOfTheClass_IsFlagged() => Sample.Of<HardCodedPortAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            private static readonly int Port = 8080;
            [SetUp] public void Start() => new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, [|Port|]).Start();
            [Test] public void Test() { }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);")]
    [InlineData("int port = 0; var udp = new System.Net.Sockets.UdpClient(port);")]
    [InlineData("new Microsoft.AspNetCore.Hosting.WebHostBuilder().UseUrls(\"http://127.0.0.1:0\");")]
    public Task PortOfTheSystem_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("int port = Free(); var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, port); static int Free() => Environment.TickCount;")]
    [InlineData("int port = 8080; port++; var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, port);")]
    [InlineData("int port = Environment.TickCount; new NetMQ.Sockets.ResponseSocket().Bind($\"tcp://127.0.0.1:{port}\");")]
    public Task NumberNotKnown_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var client = new System.Net.Sockets.UdpClient(\"localhost\", 8080);")]
    [InlineData("new NetMQ.Sockets.ResponseSocket().Connect(\"tcp://127.0.0.1:5555\");")]
    [InlineData("var socket = new NetMQ.Sockets.ResponseSocket(\">tcp://127.0.0.1:5555\");")]
    [InlineData("var here = new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, 8080);")]
    public Task NothingBound_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.Throws<ArgumentOutOfRangeException>(() => new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 70000));")]
    [InlineData("Record.Exception(() => { var udp = new System.Net.Sockets.UdpClient(1); });")]
    public Task ExpectedToThrow_Passes(string statement) => Test(Framework.XunitV2, statement);

    [Fact]
    public Task ServerInMemory_Passes() => Sample.Of<HardCodedPortAnalyzer>(
        Framework.XunitV2,
        """
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.TestHost;

        public class Tests
        {
            [Fact] public void Test() => new WebHostBuilder().UseUrls("http://localhost:5000").UseTestServer();
        }

        public class Factory : Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Tests>
        {
            protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseUrls("http://localhost:5000");
        }
        """ + Stubs).VerifyAsync();

    [Theory]
    [InlineData(Framework.XunitV2, "[Fact(Skip = \"by hand\")]")]
    [InlineData(Framework.NUnit, "[Test, Explicit]")]
    [InlineData(Framework.MSTest, "[TestMethod, Ignore]")]
    public Task TestThatDoesNotRun_Passes(Framework framework, string attributes) => Sample.Of<HardCodedPortAnalyzer>(
        framework, $"public class Tests {{ {attributes} public void Test() => new System.Net.Sockets.UdpClient(9000).Dispose(); }}").VerifyAsync();

    [Fact]
    public Task ExpressionTree_Passes() => Test(Framework.XunitV2, "System.Linq.Expressions.Expression<Action> quoted = () => new System.Net.Sockets.UdpClient(9000);");

    private static Task Test(Framework framework, string statements)
    {
        Sample sample = Sample.Test<HardCodedPortAnalyzer>(framework, statements);
        return (sample with { Source = "using Microsoft.AspNetCore.Hosting;\n" + sample.Source + Stubs }).VerifyAsync();
    }
}
