using QualityGate.Analyzers.Rules.Fixture;
using QualityGate.CodeFixes.Rules.Fixture;

namespace QualityGate.CodeFixes.Tests.Rules.Fixture;

public class ResourceNeverReleasedFixTests
{
    [Theory]
    [InlineData(Framework.NUnit, "[SetUp]", "[Test]", "[TearDown]\n    public void TearDown()")]
    [InlineData(Framework.MSTest, "[TestInitialize]", "[TestMethod]", "[TestCleanup]\n    public void TestCleanup()")]
    [InlineData(Framework.TUnit, "[Before(HookType.Test)]", "[Test]", "[After(HookType.Test)]\n    public void AfterTest()")]
    public Task ClassWithoutTeardown_GetsOne(Framework framework, string setUp, string test, string tearDown) => Fix(
        framework,
        $$"""
        public class Tests
        {
            private Timer? _timer;

            {{setUp}}
            public void Prepare() => _timer = [|new Timer(_ => { }, null, 0, 100)|]; // ticks

            {{test}}
            public void Test() { }
        }
        """,
        $$"""
        public class Tests
        {
            private Timer? _timer;

            {{setUp}}
            public void Prepare() => _timer = new Timer(_ => { }, null, 0, 100); // ticks

            {{test}}
            public void Test() { }

            {{tearDown}} => _timer?.Dispose();
        }
        """);

    [Theory]
    [InlineData("public class Tests", "public class Tests : IDisposable")]
    [InlineData("public class Tests : ICloneable", "public class Tests : ICloneable, IDisposable")]
    public Task XunitClass_BecomesDisposable(string head, string after) => Fix(
        Framework.XunitV2,
        $$"""
        {{head}}
        {
            private readonly Timer _timer = [|new(_ => { }, null, 0, 100)|];
            public object Clone() => this;
            [Fact] public void Test() { }
        }
        """,
        $$"""
        {{after}}
        {
            private readonly Timer _timer = new(_ => { }, null, 0, 100);
            public object Clone() => this;
            [Fact] public void Test() { }

            public void Dispose() => _timer.Dispose();
        }
        """);

    [Theory]
    [InlineData(
        "public void Stop()\n    {\n        Console.WriteLine(); // bye\n    }",
        "public void Stop()\n    {\n        Console.WriteLine(); // bye\n        _http?.Close();\n    }")]
    [InlineData("public void Stop() { }", "public void Stop()\n    {\n        _http?.Close();\n    }")]
    [InlineData("public void Stop() => Console.WriteLine();", "public void Stop()\n    {\n        Console.WriteLine();\n        _http?.Close();\n    }")]
    [InlineData("public void Stop() => Console.WriteLine(); // bye", "public void Stop()\n    {\n        Console.WriteLine(); // bye\n        _http?.Close();\n    }")]
    [InlineData("public Task Stop() => Task.CompletedTask;", "public Task Stop()\n    {\n        _http?.Close();\n        return Task.CompletedTask;\n    }")]
    [InlineData("public async Task Stop() => await Task.Yield();", "public async Task Stop()\n    {\n        await Task.Yield();\n        _http?.Close();\n    }")]
    [InlineData(
        "public Task Stop()\n    {\n        return Task.CompletedTask;\n    }",
        "public Task Stop()\n    {\n        _http?.Close();\n        return Task.CompletedTask;\n    }")]
    public Task TeardownThatIsThere_IsExtended(string tearDown, string after) => Fix(
        Framework.NUnit, WithTeardown("[|new System.Net.HttpListener()|]", tearDown), WithTeardown("new System.Net.HttpListener()", after));

    [Fact]
    public Task TwoResources_ShareATeardown() => Fix(
        Framework.NUnit,
        """
        public class Tests
        {
            private Timer? _tick, _tock;
            [SetUp] public void Prepare() { _tick = [|new Timer(_ => { }, null, 0, 100)|]; _tock = [|new Timer(_ => { }, null, 50, 100)|]; }
            [Test] public void Test() { }
        }
        """,
        """
        public class Tests
        {
            private Timer? _tick, _tock;
            [SetUp] public void Prepare() { _tick = new Timer(_ => { }, null, 0, 100); _tock = new Timer(_ => { }, null, 50, 100); }
            [Test] public void Test() { }

            [TearDown]
            public void TearDown()
            {
                _tick?.Dispose();
                _tock?.Dispose();
            }
        }
        """);

    [Fact]
    public Task Directory_IsDeleted() => Fix(
        Framework.NUnit,
        """
        public class Tests
        {
            private string _path = "";
            [SetUp] public void Prepare() => _path = [|Directory.CreateTempSubdirectory().FullName|];
            [Test] public void Test() { }
        }
        """,
        """
        public class Tests
        {
            private string _path = "";
            [SetUp] public void Prepare() => _path = Directory.CreateTempSubdirectory().FullName;
            [Test] public void Test() { }

            [TearDown]
            public void TearDown() => Directory.Delete(_path, recursive: true);
        }
        """);

    [Theory]
    [InlineData("public class Tests { private System.Diagnostics.Process? _held; public Tests() => _held = [|System.Diagnostics.Process.Start(\"x\")|]; [Fact] public void Test() { } }")]
    [InlineData("public class Tests { private readonly Timer _held = [|new(_ => { }, null, 0, 100)|]; [Fact] public void Test() { } private void Dispose() { } }")]
    public Task NoCertainRelease_IsNotOffered(string source) =>
        FixSample.NotOfferedAsync<ResourceNeverReleasedAnalyzer, ResourceNeverReleasedFix>(Sample.Of<ResourceNeverReleasedAnalyzer>(Framework.XunitV2, source));

    private static string WithTeardown(string made, string tearDown) =>
        $$"""
        public class Tests
        {
            private System.Net.HttpListener? _http;
            [SetUp] public void Start() { _http = {{made}}; _http.Start(); }
            [TearDown]
            {{tearDown}}
            [Test] public void Test() { }
        }
        """;

    private static Task Fix(Framework framework, string source, string after) =>
        FixSample.Of<ResourceNeverReleasedAnalyzer, ResourceNeverReleasedFix>(framework, source, after).VerifyAsync();
}
