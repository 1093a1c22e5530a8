using QualityGate.Analyzers.Rules.Fixture;

namespace QualityGate.Analyzers.Tests.Rules.Fixture;

public class ResourceNeverReleasedAnalyzerTests
{
    private const string Stubs = """

        namespace Microsoft.Extensions.Hosting { public interface IHost : IDisposable { Task StartAsync(); Task StopAsync(); } }
        namespace DotNet.Testcontainers.Containers { public interface IContainer : IAsyncDisposable { Task StartAsync(); } }
        """;

    [Theory]
    [InlineData(Framework.XunitV2, "public Tests()", "[Fact]")]
    [InlineData(Framework.XunitV3, "public Tests()", "[Fact]")]
    [InlineData(Framework.NUnit, "[SetUp] public void Prepare()", "[Test]")]
    [InlineData(Framework.MSTest, "[TestInitialize] public void Prepare()", "[TestMethod]")]
    [InlineData(Framework.TUnit, "[Before(HookType.Test)] public void Prepare()", "[Test]")]
    public Task Process_IsFlagged(Framework framework, string setUp, string test) => Of(
        framework,
        $$"""
        public class Tests
        {
            private System.Diagnostics.Process? _server;
            {{setUp}} => _server = [|System.Diagnostics.Process.Start("server")|];
            {{test}} public void Test() => Console.WriteLine(_server!.Id);
        }
        """);

    [Theory]
    [InlineData("System.Net.Sockets.TcpListener", "new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0)", "_held.Start();")]
    [InlineData("System.Net.HttpListener", "new System.Net.HttpListener()", "_held.Start();")]
    [InlineData("FileSystemWatcher", "new FileSystemWatcher(\".\")", "_held.EnableRaisingEvents = true;")]
    [InlineData("FileSystemWatcher", "new FileSystemWatcher(\".\") { EnableRaisingEvents = true }", "")]
    [InlineData("Timer", "new Timer(_ => { }, null, 0, 100)", "")]
    [InlineData("System.Timers.Timer", "new System.Timers.Timer(100)", "_held.Start();")]
    [InlineData("DirectoryInfo", "Directory.CreateTempSubdirectory()", "")]
    [InlineData("string", "Directory.CreateTempSubdirectory().FullName", "")]
    [InlineData("Microsoft.Extensions.Hosting.IHost", "Made()", "_held.StartAsync().Wait();")]
    [InlineData("DotNet.Testcontainers.Containers.IContainer", "Container()", "_held.StartAsync().Wait();")]
    public Task EveryKind_IsFlagged(string type, string made, string start) => SetUp(type, $"_held = [|{made}|]; {start}");

    [Fact]
    public Task PathBelowTheTemporaryOne_IsFlagged() => SetUp(
        "string", "_held = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()); [|Directory.CreateDirectory(_held)|];");

    [Fact]
    public Task StartedThroughALocal_IsFlagged() => SetUp("Microsoft.Extensions.Hosting.IHost", "var host = Made(); host.StartAsync().Wait(); _held = [|host|];");

    [Fact]
    public Task FieldOfATestClass_IsFlagged() => Of(
        Framework.XunitV2, "public class Tests { private readonly Timer _timer = [|new(_ => { }, null, 0, 100)|]; [Fact] public void Test() => Assert.NotNull(_timer.ToString()); }");

    [Fact]
    public Task FixtureThatForgets_IsFlagged() => Of(
        Framework.XunitV2,
        """
        public class ServerFixture : IAsyncLifetime
        {
            public Microsoft.Extensions.Hosting.IHost Host { get; private set; } = null!;
            public async Task InitializeAsync() { Host = [|Make()|]; await Host.StartAsync(); }
            public Task DisposeAsync() => Task.CompletedTask;
            private static Microsoft.Extensions.Hosting.IHost Make() => null!;
        }
        """);

    [Fact]
    public Task ReleasedOnceForManyTests_IsFlagged() => Of(
        Framework.NUnit,
        """
        public class Tests
        {
            private System.Net.HttpListener? _http;
            [SetUp] public void Start() { _http = [|new System.Net.HttpListener()|]; _http.Start(); }
            [OneTimeTearDown] public void Stop() => _http?.Close();
            [Test] public void Test() { }
        }
        """);

    [Theory]
    [InlineData(Framework.NUnit, "[SetUp]", "[TearDown]", "[Test]")]
    [InlineData(Framework.MSTest, "[TestInitialize]", "[TestCleanup]", "[TestMethod]")]
    [InlineData(Framework.TUnit, "[Before(HookType.Test)]", "[After(HookType.Test)]", "[Test]")]
    public Task ReleasedByTheTeardown_Passes(Framework framework, string setUp, string tearDown, string test) => Of(
        framework,
        $$"""
        public class Tests
        {
            private System.Net.HttpListener? _http;
            private string _path = "";
            {{setUp}} public void Start() { _http = new System.Net.HttpListener(); _http.Start(); _path = Directory.CreateTempSubdirectory().FullName; }
            {{tearDown}} public void Stop() { _http?.Close(); Remove(); }
            private void Remove() => Directory.Delete(_path, true);
            {{test}} public void Test() { }
        }
        """);

    [Theory]
    [InlineData("IDisposable", "public void Dispose() => _timer.Dispose();")]
    [InlineData("IAsyncLifetime", "public Task InitializeAsync() => Task.CompletedTask; public async Task DisposeAsync() => await _timer.DisposeAsync();")]
    [InlineData("IDisposable", "public void Dispose() => Dispose(true); protected virtual void Dispose(bool disposing) { if (disposing) _timer.Dispose(); }")]
    public Task ReleasedByXunit_Passes(string contract, string members) => Of(
        Framework.XunitV2, $"public class Tests : {contract} {{ private readonly Timer _timer = new(_ => {{ }}, null, 0, 100); {members} [Fact] public void Test() {{ }} }}");

    [Theory]
    [InlineData("private readonly List<IDisposable> _all = []; public Tests() { _timer = new(_ => { }, null, 0, 100); _all.Add(_timer); }")]
    [InlineData("public Tests() { _timer = new(_ => { }, null, 0, 100); AppDomain.CurrentDomain.ProcessExit += (_, _) => _timer.Dispose(); }")]
    [InlineData("public Tests() { _timer = new(_ => { }, null, 0, 100); } [Fact] public void Last() { _timer?.Dispose(); }")]
    [InlineData("public Tests() { _timer = new(_ => { }, null, 0, 100); } public Timer Take() => _timer!;")]
    public Task ReleasedByWhoeverElseHasIt_Passes(string members) => Of(
        Framework.XunitV2, $"public class Tests {{ private Timer? _timer; {members} [Fact] public void Test() {{ }} }}");

    [Theory]
    [InlineData("System.Net.HttpListener", "_held = new System.Net.HttpListener();")]
    [InlineData("FileSystemWatcher", "_held = new FileSystemWatcher(\".\");")]
    [InlineData("Timer", "_held = new Timer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);")]
    [InlineData("System.Diagnostics.Process", "_held = new System.Diagnostics.Process();")]
    [InlineData("string", "_held = \"out\"; Directory.CreateDirectory(_held);")]
    public Task NothingStarted_Passes(string type, string setUp) => SetUp(type, setUp);

    [Fact]
    public Task ProcessThatIsWaitedFor_Passes() => Of(
        Framework.NUnit,
        """
        public class Tests
        {
            private System.Diagnostics.Process? _tool;
            [SetUp] public void Start() => _tool = System.Diagnostics.Process.Start("tool");
            [Test] public void Test() => _tool!.WaitForExit();
        }
        """);

    [Fact]
    public Task MadeOnceAndReleasedOnce_Passes() => Of(
        Framework.NUnit,
        """
        public class Tests
        {
            private Timer? _timer;
            [SetUp] public void Start() { if (_timer is null) _timer = new Timer(_ => { }, null, 0, 100); }
            [OneTimeTearDown] public void Stop() => _timer?.Dispose();
            [Test] public void Test() { }
        }
        """);

    [Fact]
    public Task TimerOfTheWholeRun_Passes() => Of(
        Framework.MSTest,
        """
        [TestClass]
        public class Tests
        {
            private static Timer? s_timer;
            [AssemblyInitialize] public static void Start() => s_timer = new Timer(_ => { }, null, 0, 100);
            [TestMethod] public void Test() => Console.WriteLine(s_timer);
        }
        """);

    [Fact]
    public Task ClassThatIsNoTest_Passes() => Of(
        Framework.XunitV2, "public class Server { private Timer? _timer; public Server() => _timer = new Timer(_ => { }, null, 0, 100); public override string ToString() => $\"{_timer}\"; }");

    private static Task SetUp(string type, string statements) => Of(
        Framework.NUnit,
        $$"""
        public class Tests
        {
            private {{type}} _held = null!;
            [SetUp] public void Prepare() { {{statements}} }
            [Test] public void Test() => Assert.That(_held.ToString(), Is.Not.Null);
            private static Microsoft.Extensions.Hosting.IHost Made() => null!;
            private static DotNet.Testcontainers.Containers.IContainer Container() => null!;
        }
        """);

    private static Task Of(Framework framework, string source) => Sample.Of<ResourceNeverReleasedAnalyzer>(framework, source + Stubs).VerifyAsync();
}
