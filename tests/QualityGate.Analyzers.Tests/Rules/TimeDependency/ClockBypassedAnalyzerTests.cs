using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.Analyzers.Tests.Rules.TimeDependency;

public class ClockBypassedAnalyzerTests
{
    [Theory]
    [InlineData("public DateTime Due() => [|DateTime.UtcNow|].AddDays(1);")]
    [InlineData("public DateTimeOffset Due() => [|DateTimeOffset.Now|];")]
    [InlineData("public DateTime Due() => [|DateTime.Today|];")]
    [InlineData("public Task Rest() => [|Task.Delay(1000)|];")]
    public Task ClockOfTheMachine_IsFlagged(string member) => Product($"public class Shop(TimeProvider time) {{ private readonly TimeProvider _time = time; public object Time => _time; {member} }}");

    [Fact]
    public Task FakeOfTheTests_IsFlagged() => Sample.Of<ClockBypassedAnalyzer>(
        Framework.XunitV2, "public class FakeShop { private readonly TimeProvider _time = TimeProvider.System; public object Time => _time; public DateTime Due() => [|DateTime.UtcNow|]; }").VerifyAsync();

    [Theory]
    [InlineData("public class Shop { private readonly TimeProvider _time = TimeProvider.System; public DateTimeOffset Due() => _time.GetUtcNow(); public Task Rest() => Task.Delay(TimeSpan.FromSeconds(1), _time); }")]
    [InlineData("public class Shop { public DateTime Due() => DateTime.UtcNow; }")]
    [InlineData("public class Shop { private readonly TimeProvider _time = TimeProvider.System; public object Time => _time; public string Name() => nameof(DateTime.UtcNow); }")]
    public Task OneClock_Passes(string source) => Product(source);

    [Fact]
    public Task Tests_AreLeftToOtherRules() => Sample.Of<ClockBypassedAnalyzer>(
        Framework.XunitV2, "public class Tests { private readonly TimeProvider _time = TimeProvider.System; [Fact] public void Test() => Assert.NotEqual(DateTime.UtcNow, _time.GetUtcNow().UtcDateTime); }").VerifyAsync();

    private static Task Product(string source) => Sample.Of<ClockBypassedAnalyzer>(Framework.None, source).With("qualitygate.scope", "all").VerifyAsync();
}
