using QualityGate.Analyzers.Rules.OrderDependency;

namespace QualityGate.Analyzers.Tests.Rules.OrderDependency;

public class TestCallsTestAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task CallOfAnotherTest_IsFlagged(Framework framework) => Verify(framework, "[Test] public void Creates() { } [Test] public void Reads() { [|Creates()|]; }");

    [Theory]
    [InlineData("[Test] public async Task Creates() => await Task.Yield(); [Test] public async Task Reads() { await [|Creates()|]; }")]
    [InlineData("[Test] public void Creates() { } [SetUp] public void SetUp() => [|Creates()|];")]
    [InlineData("[TestCase(1)] public void Creates(int count) { } [Test] public void Reads() { Console.WriteLine(1); [|Creates(2)|]; }")]
    [InlineData("[Test] public void Reads() => [|new OtherTests().Creates()|]; public class OtherTests { [Test] public void Creates() { } }")]
    public Task OtherForms_AreFlagged(string members) => Verify(Framework.NUnit, members);

    [Theory]
    [InlineData("[Test] public void Creates() => Create(); [Test] public void Reads() => Create(); private void Create() { }")]
    [InlineData("[Test] public void Creates() { } private void Unused() => Creates();")]
    [InlineData("[Test] public void Creates() { } [Test] public void Named() => Assert.That(nameof(Creates), Is.Not.Empty);")]
    [InlineData("[Test, Ignore(\"later\")] public void Creates() { } [Test] public void Reads() => Creates();")]
    [InlineData("[TestCase(1)] public void Creates(int count) { } [TestCase(2)] public void Reads(int count) => Creates(count + 1);")]
    [InlineData("[TestCase(1)] public void Creates(int count) { } [TestCase(2)] public void Reads(int count) { Creates(count + 1); }")]
    [InlineData("[TestCase(1)] public void Counts(int count) { if (count > 0) Counts(count - 1); }")]
    public Task WhatIsNoTest_Passes(string members) => Verify(Framework.NUnit, members);

    [Fact]
    public Task TestOfTheBaseClass_Passes() => Sample.Of<TestCallsTestAnalyzer>(
        Framework.XunitV2,
        """
        public class Base { [Fact] public virtual void Test() { } }
        public class Tests : Base { public override void Test() { base.Test(); } }
        """).VerifyAsync();

    private static Task Verify(Framework framework, string members) =>
        Sample.Neutral<TestCallsTestAnalyzer>(framework, $"[TestClass]\npublic class Tests\n{{\n    {members}\n}}").VerifyAsync();
}
