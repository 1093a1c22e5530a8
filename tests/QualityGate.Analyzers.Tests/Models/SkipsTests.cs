using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class SkipsTests
{
    [Theory]
    [InlineData(Framework.XunitV2, "public class Tests { [Fact(Skip = \"later\")] public void North() { } }")]
    [InlineData(Framework.XunitV3, "public class Tests { [Fact(Explicit = true)] public void North() { } }")]
    [InlineData(Framework.NUnit, "public class Tests { [Test, Ignore(\"later\")] public void North() { } }")]
    [InlineData(Framework.NUnit, "[Explicit] public class Tests { [Test] public void North() { } }")]
    [InlineData(Framework.MSTest, "[TestClass, Ignore] public class Tests { [TestMethod] public void North() { } }")]
    [InlineData(Framework.TUnit, "public class Tests { [Test, Skip(\"later\")] public void North() { } }")]
    public void TestThatAnAttributeHoldsBack_IsSkipped(Framework framework, string source) => Assert.True(Skips.Cover(ModelSample.Of(framework, source).Method("North")));

    [Theory]
    [InlineData(Framework.XunitV2, "public class Tests { [Fact(DisplayName = \"Skip\")] public void North() { } }")]
    [InlineData(Framework.NUnit, "public class Tests { [Test, Category(\"Ignore\")] public void North() { } [Test, Ignore(\"later\")] public void South() { } }")]
    [InlineData(Framework.MSTest, "[TestClass] public class Tests { [TestMethod] public void North() { } }")]
    public void AnyOther_Runs(Framework framework, string source) => Assert.False(Skips.Cover(ModelSample.Of(framework, source).Method("North")));
}
