using QualityGate.Analyzers.Rules.TimeDependency;
using QualityGate.CodeFixes.Rules.TimeDependency;

namespace QualityGate.CodeFixes.Tests.Rules.TimeDependency;

public class RealTimeBesideFakeClockFixTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task DelayOfTheTest_BecomesAdvance(Framework framework) => Fix(
        framework,
        "await [|Task.Delay(TimeSpan.FromSeconds(1))|]; // a second later",
        "clock.Advance(TimeSpan.FromSeconds(1)); // a second later").VerifyAsync();

    [Theory]
    [InlineData("await [|Task.Delay(100)|].ConfigureAwait(false);", "clock.Advance(TimeSpan.FromMilliseconds(100));")]
    [InlineData("[|Task.Delay(100)|].Wait();", "clock.Advance(TimeSpan.FromMilliseconds(100));")]
    [InlineData("[|Thread.Sleep(100)|];", "clock.Advance(TimeSpan.FromMilliseconds(100));")]
    public Task WaitOfTheTest_BecomesAdvance(string statement, string after) => Fix(Framework.XunitV2, statement, after).VerifyAsync();

    [Theory]
    [InlineData("Func<Task> work = async () => await [|Task.Delay(100)|]; await work();", "Func<Task> work = async () => await Task.Delay(TimeSpan.FromMilliseconds(100), clock); await work();")]
    [InlineData("Func<CancellationToken, Task> work = token => [|Task.Delay(100, token)|]; await work(default);", "Func<CancellationToken, Task> work = token => Task.Delay(TimeSpan.FromMilliseconds(100), clock, token); await work(default);")]
    [InlineData("using var source = [|new CancellationTokenSource(100)|];", "using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100), clock);")]
    [InlineData("using var timer = [|new PeriodicTimer(TimeSpan.FromSeconds(1))|];", "using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);")]
    public Task WaitOfOtherCode_GetsTheClock(string statement, string after) => Fix(Framework.XunitV2, statement, after).VerifyAsync();

    [Fact]
    public Task SeveralHits_AreAllFixed() => Fix(
        Framework.XunitV2,
        "await [|Task.Delay(100)|];\n[|Thread.Sleep(200)|];",
        "clock.Advance(TimeSpan.FromMilliseconds(100));\nclock.Advance(TimeSpan.FromMilliseconds(200));").VerifyAsync();

    [Theory]
    [InlineData("var other = new FakeTimeProvider(); await [|Task.Delay(100)|];")]
    [InlineData("using var source = new CancellationTokenSource(); [|source.CancelAfter(100)|];")]
    [InlineData("using var timer = [|new Timer(_ => { }, null, 100, 100)|];")]
    public Task WhatHasNoOneClockToTake_IsLeftAlone(string statement)
    {
        Sample sample = Fix(Framework.XunitV2, statement, "").Sample;
        return FixSample.NotOfferedAsync<RealTimeBesideFakeClockAnalyzer, RealTimeBesideFakeClockFix>(sample);
    }

    private static FixSample Fix(Framework framework, string statements, string after) =>
        FixSample.Neutral<RealTimeBesideFakeClockAnalyzer, RealTimeBesideFakeClockFix>(framework, Source(statements), Source(after));

    private static string Source(string statements) =>
        $$"""
        public class FakeTimeProvider : TimeProvider { public void Advance(TimeSpan time) { } }
        [TestClass]
        public class Tests
        {
            [Test]
            public async Task Test()
            {
                var clock = new FakeTimeProvider();
                await Task.Yield();
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
