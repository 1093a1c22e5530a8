using QualityGate.Analyzers.Rules.ExternalDependency;

namespace QualityGate.Analyzers.Tests.Rules.ExternalDependency;

public class RealNetworkAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task Request_IsFlagged(Framework framework) => Test(
        framework,
        """
        using var client = new HttpClient();
        await [|client.GetAsync("https://api.github.com/zen")|];
        """);

    [Theory]
    [InlineData("await [|new HttpClient().GetStringAsync(new Uri(\"https://www.nuget.org\"))|];")]
    [InlineData("var client = new HttpClient(new HttpClientHandler()); await [|client.SendAsync(new HttpRequestMessage(HttpMethod.Get, \"http://github.com\"))|];")]
    [InlineData("var client = new HttpClient { BaseAddress = new Uri(\"https://github.com\") }; await [|client.GetAsync(\"/zen\")|];")]
    [InlineData("var client = new HttpClient(); client.BaseAddress = new Uri(\"https://github.com\"); await [|client.GetAsync(\"/zen\")|];")]
    [InlineData("const string home = \"https://github.com\"; await [|new HttpClient().GetAsync($\"{home}/zen\")|];")]
    [InlineData("await [|System.Net.Dns.GetHostEntryAsync(\"github.com\")|];")]
    [InlineData("[|new System.Net.NetworkInformation.Ping().Send(\"8.8.8.8\")|];")]
    [InlineData("var tcp = [|new System.Net.Sockets.TcpClient(\"github.com\", 443)|];")]
    [InlineData("await [|new System.Net.Sockets.TcpClient().ConnectAsync(System.Net.IPAddress.Parse(\"1.1.1.1\"), 53)|];")]
    [InlineData("await [|new System.Net.WebSockets.ClientWebSocket().ConnectAsync(new Uri(\"wss://echo.websocket.org\"), default)|];")]
    [InlineData("try { await [|System.Net.Dns.GetHostAddressesAsync(\"github.com\")|]; } catch (IOException) { }")]
    public Task EveryWayOut_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task ClientOfTheClass_IsFlagged() => Sample.Of<RealNetworkAnalyzer>(
        Framework.MSTest,
        """
        [TestClass]
        public class Tests
        {
            private static readonly HttpClient Client = new();
            [TestInitialize] public async Task Prepare() => await [|Client.GetAsync("https://github.com")|];
            [TestMethod] public async Task Test() => await [|Client.GetAsync("https://github.com")|];
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://[::1]/")]
    [InlineData("http://10.0.0.1")]
    [InlineData("http://192.168.1.1")]
    [InlineData("http://203.0.113.7")]
    [InlineData("http://server/")]
    [InlineData("http://example.com")]
    [InlineData("https://api.example.org")]
    [InlineData("http://nobody.invalid")]
    [InlineData("http://service.test")]
    [InlineData("/relative")]
    public Task HostThatATestCanOwn_Passes(string address) => Test(Framework.XunitV2, $"await new HttpClient().GetAsync(\"{address}\");");

    [Theory]
    [InlineData("var client = new HttpClient(new Fake()); await client.GetAsync(\"https://github.com\");")]
    [InlineData("HttpMessageHandler handler = new Fake(); var client = new HttpClient(handler); await client.GetAsync(\"https://github.com\");")]
    [InlineData("var client = new HttpClient(new SocketsHttpHandler { ConnectCallback = (_, _) => throw new IOException() }); await client.GetAsync(\"https://github.com\");")]
    [InlineData("var client = Make(); await client.GetAsync(\"https://github.com\"); static HttpClient Make() => new(new Fake());")]
    public Task HandlerOfTheTest_Passes(string statements)
    {
        Sample sample = Sample.Test<RealNetworkAnalyzer>(Framework.XunitV2, statements);
        return (sample with
        {
            Source = sample.Source + "\nclass Fake : HttpMessageHandler { protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage r, CancellationToken t) => Task.FromResult(new HttpResponseMessage()); }",
        }).VerifyAsync();
    }

    [Theory]
    [InlineData("await new HttpClient().GetAsync(\"https://github.com\", new CancellationToken(true));")]
    [InlineData("await Assert.ThrowsAsync<HttpRequestException>(() => new HttpClient().GetAsync(\"https://no-such-host.com\"));")]
    [InlineData("var request = new HttpRequestMessage(HttpMethod.Get, \"https://github.com\");")]
    [InlineData("var client = new HttpClient { BaseAddress = new Uri(\"https://github.com\") };")]
    [InlineData("System.Linq.Expressions.Expression<Action> quoted = () => System.Net.Dns.GetHostEntry(\"github.com\");")]
    [InlineData("System.Net.Dns.GetHostName();")]
    [InlineData("try { await System.Net.Dns.GetHostAddressesAsync(\"github.com\"); } catch { }")]
    [InlineData("try { await System.Net.Dns.GetHostAddressesAsync(\"github.com\"); } catch (Exception) { }")]
    public Task NoTrafficWanted_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task TestThatDoesNotRun_Passes() => Sample.Of<RealNetworkAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            [Test, Explicit] public Task First() => new HttpClient().GetAsync("https://github.com");
            [Test, Ignore("slow")] public Task Second() => new HttpClient().GetAsync("https://github.com");
        }
        """).VerifyAsync();

    [Fact]
    public Task ProgramBesideTheTests_Passes() => Sample.Of<RealNetworkAnalyzer>(
        Framework.NUnit, "public class Tool { public Task Run() => new HttpClient().GetAsync(\"https://github.com\"); }").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<RealNetworkAnalyzer>(framework, statements).VerifyAsync();
}
