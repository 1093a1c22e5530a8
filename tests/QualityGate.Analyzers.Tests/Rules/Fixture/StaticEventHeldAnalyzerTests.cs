using QualityGate.Analyzers.Rules.Fixture;

namespace QualityGate.Analyzers.Tests.Rules.Fixture;

public class StaticEventHeldAnalyzerTests
{
    private const string Bus = "public static class Bus { public static event Action Sent; public static void Send() => Sent?.Invoke(); public static void Reset() => Sent = null; }\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task EventThatIsNeverLeft_IsFlagged(Framework framework) => Verify(framework, "[Test] public void Test() { int count = 0; [|Bus.Sent += () => count++|]; Bus.Send(); Assert.Is(count == 1); }");

    [Theory]
    [InlineData("[SetUp] public void SetUp() { [|Bus.Sent += Console.WriteLine|]; } [Test] public void Test() { }")]
    [InlineData("[Test] public void Test() => Listen(); private void Listen() => [|Bus.Sent += Console.WriteLine|];")]
    [InlineData("[Test] public void Test() { [|AppDomain.CurrentDomain.FirstChanceException += (_, _) => { }|]; }")]
    [InlineData("[Test] public void Test() { [|TaskScheduler.UnobservedTaskException += (_, _) => { }|]; }")]
    [InlineData("public Tests() { [|Bus.Sent += Console.WriteLine|]; } [Test] public void Test() { }")]
    public Task OtherPlaces_AreFlagged(string members) => Verify(Framework.NUnit, members);

    [Theory]
    [InlineData("[SetUp] public void SetUp() { Bus.Sent += Console.WriteLine; } [TearDown] public void TearDown() { Bus.Sent -= Console.WriteLine; } [Test] public void Test() { }")]
    [InlineData("[Test] public void Test() { Action handler = () => { }; Bus.Sent += handler; try { Bus.Send(); } finally { Bus.Sent -= handler; } }")]
    [InlineData("[Test] public void Test() { Bus.Sent += Console.WriteLine; } [TearDown] public void TearDown() => Bus.Reset();")]
    public Task EventThatIsLeft_Passes(string members) => Verify(Framework.NUnit, members);

    [Theory]
    [InlineData("static Tests() { Bus.Sent += Console.WriteLine; } [Test] public void Test() { }")]
    [InlineData("private void Unused() => Bus.Sent += Console.WriteLine; [Test] public void Test() { }")]
    [InlineData("[Test] public void Test() { var timer = new System.Timers.Timer(); timer.Elapsed += (_, _) => { }; }")]
    public Task WhatDoesNotAddUp_Passes(string members) => Verify(Framework.NUnit, members);

    [Fact]
    public Task SetUpOfTheWholeProcess_Passes() => Sample.Of<StaticEventHeldAnalyzer>(
        Framework.MSTest,
        Bus + """
        [TestClass]
        public class Tests
        {
            [AssemblyInitialize] public static void Begin(TestContext context) => Bus.Sent += Console.WriteLine;
            [TestMethod] public void Test() { }
        }
        """).VerifyAsync();

    private static Task Verify(Framework framework, string members) =>
        Sample.Neutral<StaticEventHeldAnalyzer>(framework, $"{Bus}[TestClass]\npublic class Tests\n{{\n    {members}\n}}").VerifyAsync();
}
