using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.Analyzers.Tests.Rules.TimeDependency;

public class ElapsedTimeAssertedAnalyzerTests
{
    private const string Watch = "var watch = System.Diagnostics.Stopwatch.StartNew(); await Task.Yield(); ";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task UpperBound_IsFlagged(Framework framework) => Test(framework, Watch + "[|Assert.Is(watch.ElapsedMilliseconds < 200)|];");

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task LowerBound_IsFlagged(Framework framework) => Test(framework, Watch + "[|Assert.Is(watch.Elapsed >= TimeSpan.FromMilliseconds(100))|];");

    [Theory]
    [InlineData("var took = watch.Elapsed; [|Assert.True(took.TotalMilliseconds < 500)|];")]
    [InlineData("long took = watch.ElapsedMilliseconds; [|Assert.InRange(took, 90, 300)|];")]
    [InlineData("bool isFast = watch.Elapsed < TimeSpan.FromSeconds(1); [|Assert.True(isFast)|];")]
    [InlineData("[|Assert.True(Math.Abs(watch.Elapsed.TotalSeconds - 1) < 0.1)|];")]
    [InlineData("[|Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(0) < TimeSpan.FromSeconds(2))|];")]
    [InlineData("[|Assert.True(TimeProvider.System.GetElapsedTime(0) < TimeSpan.FromSeconds(2))|];")]
    public Task MeasuredTimeInAnyForm_IsFlagged(string statements) => Test(Framework.XunitV2, Watch + statements);

    [Theory]
    [InlineData("var start = DateTime.UtcNow; await Task.Yield(); [|Assert.True(DateTime.UtcNow - start < TimeSpan.FromSeconds(1))|];")]
    [InlineData("var start = DateTimeOffset.Now; var end = DateTimeOffset.Now; [|Assert.True((end - start).TotalSeconds < 1)|];")]
    [InlineData("var start = DateTime.UtcNow; [|Assert.True(DateTime.UtcNow.Subtract(start).TotalSeconds < 1)|];")]
    [InlineData("long start = Environment.TickCount64; [|Assert.True(Environment.TickCount64 - start < 100)|];")]
    public Task DifferenceOfReadings_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task NUnitConstraint_IsFlagged() => Test(Framework.NUnit, Watch + "[|Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)))|];");

    [Fact]
    public Task ChainOfBounds_IsFlaggedOnce() => Sample.Test<ElapsedTimeAssertedAnalyzer>(
        Framework.XunitV2,
        """
        var watch = System.Diagnostics.Stopwatch.StartNew();
        [|FluentAssertions.AssertionExtensions.Should(watch.Elapsed).BeGreaterThan(TimeSpan.FromSeconds(1)).And.BeLessThan(TimeSpan.FromSeconds(3))|];
        """).With(Library.FluentAssertions).VerifyAsync();

    [Fact]
    public Task HelperThatMeasures_IsFlagged() => Sample.Of<ElapsedTimeAssertedAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            [Fact] public void Test() => [|Assert.True(Measure(() => { }) < TimeSpan.FromSeconds(1))|];
            private static TimeSpan Measure(Action action) { var watch = System.Diagnostics.Stopwatch.StartNew(); action(); return watch.Elapsed; }
        }
        """).VerifyAsync();

    [Fact]
    public Task HelperThatAsserts_IsFlagged() => Sample.Of<ElapsedTimeAssertedAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            [Fact] public void Test() { var watch = System.Diagnostics.Stopwatch.StartNew(); BeFast(watch.Elapsed); }
            private static void BeFast(TimeSpan took) => [|Assert.True(took < TimeSpan.FromSeconds(1))|];
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2));")]
    [InlineData("Assert.True(watch.Elapsed.TotalSeconds < 120);")]
    [InlineData("var took = watch.Elapsed.TotalMinutes; Assert.True(took < 5);")]
    public Task GuardAgainstHanging_Passes(string statements) => Test(Framework.XunitV2, Watch + statements);

    [Theory]
    [InlineData("Assert.True(watch.Elapsed > TimeSpan.Zero);")]
    [InlineData("Assert.True(watch.ElapsedMilliseconds >= 0);")]
    [InlineData("Assert.True(watch.IsRunning);")]
    public Task BoundThatAlwaysHolds_Passes(string statements) => Test(Framework.XunitV2, Watch + statements);

    [Theory]
    [InlineData("await Task.Delay(1000); Assert.True(watch.ElapsedMilliseconds > 900);")]
    [InlineData("await Task.Delay(TimeSpan.FromSeconds(2)); Assert.True(TimeSpan.FromSeconds(1) <= watch.Elapsed);")]
    [InlineData("const int seconds = 2; Assert.True(watch.ElapsedMilliseconds >= seconds * 1000 - 100);")]
    [InlineData("await Task.Delay(2000); var floor = TimeSpan.FromMilliseconds(1500); Assert.True(watch.Elapsed > floor);")]
    [InlineData("await Task.Delay(1000); Assert.True(watch.ElapsedMilliseconds + 100 >= 1000);")]
    [InlineData("await Task.Delay(200); long took = watch.ElapsedMilliseconds; Assert.True(took >= 150);")]
    public Task LowerBoundWithRoom_Passes(string statements) => Test(Framework.XunitV2, Watch + statements);

    [Theory]
    [InlineData("await Task.Delay(100); [|Assert.True(watch.ElapsedMilliseconds >= 100)|];")]
    [InlineData("await Task.Delay(100); [|Assert.True(watch.ElapsedMilliseconds >= 90)|];")]
    [InlineData("var timeout = TimeSpan.FromSeconds(1); [|Assert.True(watch.ElapsedMilliseconds >= timeout.TotalMilliseconds - 10)|];")]
    [InlineData("await Task.Delay(1000); [|Assert.True(watch.ElapsedMilliseconds < 900)|];")]
    [InlineData("await Task.Delay(1000); [|Assert.True(watch.ElapsedMilliseconds > 900 && watch.ElapsedMilliseconds < 1200)|];")]
    public Task BoundWithoutRoom_IsFlagged(string statements) => Test(Framework.XunitV2, Watch + statements);

    [Theory]
    [InlineData("long first = watch.ElapsedMilliseconds; long second = watch.ElapsedMilliseconds; Assert.True(first <= second && second >= first);")]
    [InlineData("long first = 0; Action mark = () => first = watch.ElapsedMilliseconds; mark(); long second = watch.ElapsedMilliseconds; Assert.True(second > first);")]
    public Task MomentsOnOneStopwatch_Pass(string statements) => Test(Framework.XunitV2, Watch + statements);

    [Fact]
    public Task MomentsInWordsOfNUnit_Pass() => Test(
        Framework.NUnit, Watch + "long first = watch.ElapsedMilliseconds; long second = watch.ElapsedMilliseconds; Assert.That(second, Is.GreaterThan(first));");

    [Fact]
    public Task TimesOfTwoStopwatches_AreFlagged() => Test(
        Framework.XunitV2, Watch + "var other = System.Diagnostics.Stopwatch.StartNew(); long first = watch.ElapsedMilliseconds; long second = other.ElapsedMilliseconds; [|Assert.True(first > second)|];");

    [Fact]
    public Task SkippedTest_Passes() => Sample.Of<ElapsedTimeAssertedAnalyzer>(
        Framework.XunitV2, "public class Tests { [Fact(Skip = \"slow\")] public void Test() { var watch = System.Diagnostics.Stopwatch.StartNew(); Assert.True(watch.ElapsedMilliseconds < 5); } }").VerifyAsync();

    [Theory]
    [InlineData("Assert.True(watch.IsRunning, $\"after {watch.ElapsedMilliseconds} ms\");")]
    [InlineData("Assert.Contains(\"ms\", $\"{watch.ElapsedMilliseconds} ms\");")]
    public Task TimeInText_Passes(string statements) => Test(Framework.XunitV2, Watch + statements);

    [Theory]
    [InlineData("long start = provider.GetTimestamp(); Assert.True(provider.GetElapsedTime(start) < TimeSpan.FromSeconds(1));")]
    [InlineData("var start = provider.GetUtcNow(); Assert.Equal(TimeSpan.FromSeconds(1), provider.GetUtcNow() - start);")]
    public Task ProviderOfTheTest_Passes(string statements) => Sample.Of<ElapsedTimeAssertedAnalyzer>(
        Framework.XunitV2, $"public class Tests {{ [Theory, InlineData(null)] public void Test(TimeProvider provider) {{ {statements} }} }}").VerifyAsync();

    [Theory]
    [InlineData("Assert.True(result.Duration <= watch.Elapsed);")]
    [InlineData("Assert.True(watch.Elapsed >= result.ElapsedTime);")]
    public Task TimeThatTheProductReports_Passes(string assertion) => Sample.Of<ElapsedTimeAssertedAnalyzer>(
        Framework.XunitV2,
        $$"""
        public record Result(TimeSpan Duration, TimeSpan ElapsedTime);
        public class Tests { [Theory, InlineData(null)] public void Test(Result result) { {{Watch.Replace("await Task.Yield();", "")}} {{assertion}} } }
        """).VerifyAsync();

    [Theory]
    [InlineData("[Trait(\"Category\", \"Performance\")]", "")]
    [InlineData("", "[Trait(\"Category\", \"Benchmarks\")]")]
    public Task Benchmark_Passes(string onClass, string onMethod) => Sample.Of<ElapsedTimeAssertedAnalyzer>(
        Framework.XunitV2,
        $$"""
        {{onClass}} public class Tests { [Fact] {{onMethod}} public void Test() { var watch = System.Diagnostics.Stopwatch.StartNew(); Assert.True(watch.ElapsedMilliseconds < 5); } }
        """).VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<ElapsedTimeAssertedAnalyzer>(framework, statements).VerifyAsync();
}
