using QualityGate.Analyzers.Rules.OrderDependency;
using QualityGate.CodeFixes.Rules.OrderDependency;

namespace QualityGate.CodeFixes.Tests.Rules.OrderDependency;

public class StaticStateWrittenFixTests
{
    [Theory]
    [InlineData(Framework.XunitV2)]
    [InlineData(Framework.XunitV3)]
    [InlineData(Framework.MSTest)]
    [InlineData(Framework.TUnit)]
    public Task FieldOfOneClass_BecomesItsObjects(Framework framework) => FixSample.Neutral<StaticStateWrittenAnalyzer, StaticStateWrittenFix>(
        framework,
        """
        [TestClass]
        public class Tests
        {
            // what was said last
            private static string _said = "";

            [Test] public void Speaks() { [|_said = "hello"|]; }
            [Test] public void Shouts() { Assert.Is(_said == ""); [|_said = "HELLO"|]; }
        }
        """,
        """
        [TestClass]
        public class Tests
        {
            // what was said last
            private string _said = "";

            [Test] public void Speaks() { _said = "hello"; }
            [Test] public void Shouts() { Assert.Is(_said == ""); _said = "HELLO"; }
        }
        """).VerifyAsync();

    [Fact]
    public Task FirstModifier_LeavesItsComment() => FixSample.Of<StaticStateWrittenAnalyzer, StaticStateWrittenFix>(
        Framework.XunitV2,
        """
        public class Tests
        {
            // how many
            static int _count;
            [Fact] public void One() { [|_count++|]; }
            [Fact] public void Two() => Assert.Equal(0, _count);
        }
        """,
        """
        public class Tests
        {
            // how many
            int _count;
            [Fact] public void One() { _count++; }
            [Fact] public void Two() => Assert.Equal(0, _count);
        }
        """).VerifyAsync();

    [Theory]
    [InlineData(Framework.NUnit, "private static int _count; [Test] public void One() { [|_count++|]; } [Test] public void Two() => Assert.That(_count, Is.Zero);")]
    [InlineData(Framework.MSTest, "private static int _count; [TestMethod] public void One() { [|_count++|]; } private static int Twice() => _count * 2;")]
    [InlineData(Framework.MSTest, "private static int _count; [TestMethod] public void One() { [|Tests._count++|]; } [TestMethod] public void Two() => Assert.AreEqual(0, _count);")]
    [InlineData(Framework.MSTest, "private static int _count; private readonly int _first = _count; [TestMethod] public void Two() => Assert.AreEqual(0, _first); [TestMethod] public void One() { [|_count++|]; }")]
    [InlineData(Framework.MSTest, "public static int Count; [TestMethod] public void One() { [|Count++|]; }")]
    public Task FieldThatMustStayStatic_IsNotOffered(Framework framework, string members) => FixSample.NotOfferedAsync<StaticStateWrittenAnalyzer, StaticStateWrittenFix>(
        Sample.Of<StaticStateWrittenAnalyzer>(framework, $"public class Tests {{ {members} }}"));
}
