using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class DelayBeforeNegativeAssertionAnalyzerTests
{
    private const string Product = """

        public interface IClock { void Tick(); }
        public class Server(IClock? clock = null)
        {
            public event EventHandler? Handled;
            public int Count { get; private set; }
            public void Start() { clock?.Tick(); Handled?.Invoke(this, EventArgs.Empty); }
        }
        """;

    [Theory]
    [InlineData(Framework.XunitV2, "Assert.True(isQuiet);")]
    [InlineData(Framework.XunitV3, "Assert.True(isQuiet);")]
    [InlineData(Framework.NUnit, "Assert.That(isQuiet);")]
    [InlineData(Framework.MSTest, "Assert.IsTrue(isQuiet);")]
    [InlineData(Framework.TUnit, "await Assert.That(isQuiet).IsTrue();")]
    public Task FlagThatStaysAsItWas_IsFlagged(Framework framework, string assertion) => Test(
        framework,
        $"""
        bool isQuiet = true;
        var server = new Server();
        server.Handled += (_, _) => isQuiet = false;
        server.Start();
        await [|Task.Delay(100)|];
        {assertion}
        """);

    [Theory]
    [InlineData("bool called = false; server.Handled += (_, _) => called = true;", "Assert.False(called);")]
    [InlineData("int called = 0; server.Handled += (_, _) => called++;", "Assert.Equal(0, called);")]
    [InlineData("var seen = new List<int>(); server.Handled += (_, _) => seen.Add(1);", "Assert.Empty(seen);")]
    [InlineData("object? seen = null; server.Handled += (sender, _) => seen = sender;", "Assert.Null(seen);")]
    [InlineData("int called = 0; server.Handled += (_, _) => called++; server.Start(); Assert.Equal(1, called);", "Assert.Equal(1, called);")]
    public Task NothingHappened_IsFlagged(string start, string assertion) => Test(
        Framework.XunitV2, $"var server = new Server(); {start} server.Start(); await [|Task.Delay(50)|]; {assertion}");

    [Theory]
    [InlineData(Library.Moq, "var clock = new Moq.Mock<IClock>(); new Server(clock.Object).Start(); await [|Task.Delay(50)|]; clock.Verify(c => c.Tick(), Moq.Times.Never);")]
    [InlineData(Library.Moq, "var clock = new Moq.Mock<IClock>(); new Server(clock.Object).Start(); await [|Task.Delay(50)|]; clock.VerifyNoOtherCalls();")]
    [InlineData(Library.NSubstitute, "var clock = NSubstitute.Substitute.For<IClock>(); new Server(clock).Start(); await [|Task.Delay(50)|]; NSubstitute.SubstituteExtensions.DidNotReceive(clock).Tick();")]
    public Task NeverCalled_IsFlagged(Library library, string statements) => Sample(Framework.XunitV2, statements).With(library).VerifyAsync();

    [Theory]
    [InlineData("int called = 0; server.Handled += (_, _) => called++; server.Start(); await Task.Delay(50); Assert.Equal(1, called);")]
    [InlineData("int called = 0; bool failed = false; server.Handled += (_, _) => { called++; failed = true; }; await Task.Delay(50); Assert.False(failed); Assert.Equal(1, called);")]
    public Task SomethingExpectedToo_IsForTheOtherRule(string statements) => Test(Framework.XunitV2, "var server = new Server(); " + statements);

    [Theory]
    [InlineData("bool called = false; await Task.Delay(50); Assert.False(called);")]
    [InlineData("bool called = false; server.Handled += (_, _) => called = true; server.Start(); Assert.False(called); await Task.Delay(50);")]
    [InlineData("server.Start(); await Task.Delay(50); Assert.Equal(0, server.Count);")]
    public Task NothingToComeOrUnclear_Passes(string statements) => Test(Framework.XunitV2, "var server = new Server(); " + statements);

    [Theory]
    [InlineData("object? error = null; server.Handled += (sender, _) => error = sender; server.Start(); await Task.Delay(50); string log = Capture(() => { error = Check(); }); Assert.Null(error);")]
    [InlineData("object? error = null; server.Handled += (sender, _) => error = sender; server.Start(); await Task.Delay(50); error = Check(); Assert.Null(error);")]
    public Task SetByTheTestAfterTheDelay_Passes(string statements) => Test(
        Framework.XunitV2, "var server = new Server(); " + statements + " string Capture(Action act) { act(); return \"\"; } object? Check() => null;");

    private static Task Test(Framework framework, string statements) => Sample(framework, statements).VerifyAsync();

    private static Sample Sample(Framework framework, string statements)
    {
        Sample sample = Samples.Sample.Test<DelayBeforeNegativeAssertionAnalyzer>(framework, statements);
        return sample with { Source = sample.Source + Product };
    }
}
