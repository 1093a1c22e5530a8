using QualityGate.Analyzers.Rules.Fixture;

namespace QualityGate.Analyzers.Tests.Rules.Fixture;

public class SetupNotAwaitedAnalyzerTests
{
    [Theory]
    [InlineData(Framework.NUnit, "[SetUp]", "[Test]")]
    [InlineData(Framework.NUnit, "[OneTimeSetUp]", "[Test]")]
    [InlineData(Framework.MSTest, "[TestInitialize]", "[TestMethod]")]
    [InlineData(Framework.TUnit, "[Before(HookType.Test)]", "[Test]")]
    public Task AsyncVoidSetUp_IsFlagged(Framework framework, string setUp, string test) => Of(
        framework, $"public class Tests {{ {setUp} public async void [|Prepare|]() => await Task.Delay(1); {test} public void Test() {{ }} }}");

    [Fact]
    public Task AsyncVoidHelper_IsFlaggedWhereItIsCalled() => Of(
        Framework.XunitV2, "public class Tests { public Tests() => [|Prepare()|]; private async void Prepare() => await Task.Delay(1); [Fact] public void Test() { } }");

    [Theory]
    [InlineData(Framework.XunitV2, "public Tests()", "[Fact]")]
    [InlineData(Framework.XunitV3, "public Tests()", "[Fact]")]
    [InlineData(Framework.NUnit, "[SetUp] public void Prepare()", "[Test]")]
    [InlineData(Framework.MSTest, "[TestInitialize] public void Prepare()", "[TestMethod]")]
    [InlineData(Framework.TUnit, "[Before(HookType.Test)] public void Prepare()", "[Test]")]
    public Task DroppedTask_IsFlagged(Framework framework, string setUp, string test) => Of(
        framework, $"public class Tests {{ {setUp} {{ [|SeedAsync()|]; }} private Task SeedAsync() => Task.Delay(1); {test} public void Test() {{ }} }}");

    [Theory]
    [InlineData("_ = [|SeedAsync()|];")]
    [InlineData("var seeding = [|SeedAsync()|];")]
    [InlineData("[|SeedAsync().ConfigureAwait(false)|];", "[|SeedAsync()|].ConfigureAwait(false);")]
    [InlineData("Fill();", "Fill();", "private void Fill() { [|SeedAsync()|]; }")]
    public Task TaskThatNobodyReads_IsFlagged(string statement, string? instead = null, string members = "") => Of(
        Framework.NUnit,
        $$"""
        public class Tests
        {
            [SetUp] public void Prepare() { {{instead ?? statement}} }
            private Task SeedAsync() => Task.Delay(1);
            {{members}}
            [Test] public void Test() { }
        }
        """);

    [Theory]
    [InlineData("[SetUp] public async Task Prepare() => await SeedAsync();")]
    [InlineData("[SetUp] public Task Prepare() => SeedAsync();")]
    [InlineData("[SetUp] public async Task Prepare() { var seeding = SeedAsync(); await seeding; }")]
    [InlineData("private Task? _seeding; [SetUp] public void Prepare() => _seeding = SeedAsync(); [Test] public async Task Later() => await _seeding!;")]
    [InlineData("private Task? _seeding; [SetUp] public void Prepare() => _seeding = SeedAsync();")]
    [InlineData("[SetUp] public void Prepare() { Func<Task> later = () => SeedAsync(); }")]
    [InlineData("[Test] public void Other() { SeedAsync(); }")]
    public Task Awaited_Passes(string members) => Of(
        Framework.NUnit, $"public class Tests {{ {members} private Task SeedAsync() => Task.Delay(1); [Test] public void Test() {{ }} }}");

    [Theory]
    [InlineData("RunServerAsync();")]
    [InlineData("_ = AcceptAsync();")]
    [InlineData("_ = Task.Run(() => { });")]
    [InlineData("_ = EndlessAsync();")]
    [InlineData("_ = StartAsync(); SpinWait.SpinUntil(() => true, 100);")]
    public Task WorkThatLasts_Passes(string statements) => Of(
        Framework.NUnit,
        $$"""
        public class Tests
        {
            [SetUp] public void Prepare() { {{statements}} }
            private Task RunServerAsync() => Task.Delay(1);
            private Task AcceptAsync() => Task.Delay(1);
            private Task StartAsync() => Task.Delay(1);
            private async Task EndlessAsync() { while (true) await Task.Delay(1); }
            [Test] public void Test() { }
        }
        """);

    [Fact]
    public Task Mock_Passes() => Sample.Of<SetupNotAwaitedAnalyzer>(
        Framework.NUnit,
        """
        using NSubstitute;
        public interface ISender { Task SendAsync(); }
        public class Tests
        {
            [SetUp] public void Prepare()
            {
                var sender = Substitute.For<ISender>();
                sender.SendAsync().Returns(Task.CompletedTask);
                sender.Received(0).SendAsync();
            }
            [Test] public void Test() { }
        }
        """).With(Library.NSubstitute).VerifyAsync();

    [Fact]
    public Task ForgetMethod_Passes() => Sample.Of<SetupNotAwaitedAnalyzer>(
        Framework.NUnit, "public class Tests { [SetUp] public void Prepare() { SeedAsync(); } private Task SeedAsync() => Task.Delay(1); [Test] public void Test() { } }")
        .With("qualitygate.forget_methods", "Tests.SeedAsync").VerifyAsync();

    [Theory]
    [InlineData("[|SeedAsync().Result|]")]
    [InlineData("[|SeedAsync().GetAwaiter().GetResult()|]")]
    [InlineData("[|SeedAsync().ConfigureAwait(false).GetAwaiter().GetResult()|]")]
    public Task BlockingConstructor_IsFlagged(string value) => Of(
        Framework.XunitV2,
        $$"""
        public class Tests { public Tests() => Console.WriteLine({{value}}); private static Task<int> SeedAsync() => Task.Run(() => 1); [Fact] public void Test() { } }
        public class Fixture : IAsyncLifetime
        {
            public Fixture() => [|SeedAsync().Wait()|];
            private static Task<int> SeedAsync() => Task.Run(() => 1);
            public Task InitializeAsync() => Task.CompletedTask;
            public Task DisposeAsync() => Task.CompletedTask;
        }
        """);

    [Theory]
    [InlineData("public Tests() => Console.WriteLine(Task.FromResult(1).Result);")]
    [InlineData("public Tests() { var done = Task.FromResult(1); Console.WriteLine(done.Result); }")]
    [InlineData("public Tests() { Func<int> later = () => SeedAsync().Result; }")]
    [InlineData("private void Other() => SeedAsync().Wait();")]
    public Task NothingToWaitFor_Passes(string members) => Of(
        Framework.XunitV2, $"public class Tests {{ {members} private static Task<int> SeedAsync() => Task.Run(() => 1); [Fact] public void Test() {{ }} }}");

    [Fact]
    public Task ClassThatIsNoTest_Passes() => Of(
        Framework.XunitV2, "public class Server { public Server() { SeedAsync(); SeedAsync().Wait(); } private Task SeedAsync() => Task.Delay(1); }");

    private static Task Of(Framework framework, string source) => Sample.Of<SetupNotAwaitedAnalyzer>(framework, source).VerifyAsync();
}
