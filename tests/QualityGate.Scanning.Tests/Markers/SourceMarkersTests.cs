namespace QualityGate.Scanning.Tests.Markers;

public sealed class SourceMarkersTests
{
    /// <summary>The frameworks' attributes by their full names, so that one project can hold them all.</summary>
    private const string Frameworks = """
        namespace NUnit.Framework.Interfaces { public interface ISimpleTestBuilder; }
        namespace NUnit.Framework
        {
            public class TestAttribute : System.Attribute, Interfaces.ISimpleTestBuilder;
            public class RetryAttribute(int times) : System.Attribute;
            public class IgnoreAttribute(string reason) : System.Attribute;
            public class CategoryAttribute(string name) : System.Attribute;
            public static class Assert { public static void Ignore(string reason) { } }
        }
        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            public class TestMethodAttribute : System.Attribute;
            public abstract class RetryBaseAttribute : System.Attribute;
            public class RetryAttribute(int times) : RetryBaseAttribute;
            public class TestCategoryAttribute(string name) : System.Attribute;
        }
        public class PatienceAttribute : Microsoft.VisualStudio.TestTools.UnitTesting.RetryBaseAttribute;
        public class RetryFactAttribute : Xunit.FactAttribute;
        public class QuarantinedTestAttribute : System.Attribute;
        """;

    [Theory]
    [InlineData("[Xunit.Fact(Skip = \"flaky since May\")]", MarkerKind.Skip, "flaky since May")]
    [InlineData("[Xunit.Fact, Xunit.Trait(\"Category\", \"Flaky\")]", MarkerKind.Trait, "Category=Flaky")]
    [InlineData("[RetryFact]", MarkerKind.Retry, "[RetryFact]")]
    [InlineData("[NUnit.Framework.Test, NUnit.Framework.Retry(3)]", MarkerKind.Retry, "[NUnit.Framework.Retry(3)]")]
    [InlineData("[NUnit.Framework.Test, NUnit.Framework.Ignore(\"intermittent\")]", MarkerKind.Skip, "intermittent")]
    [InlineData("[NUnit.Framework.Test, NUnit.Framework.Category(\"Flaky\")]", MarkerKind.Trait, "Category=Flaky")]
    [InlineData("[Microsoft.VisualStudio.TestTools.UnitTesting.TestMethod, Microsoft.VisualStudio.TestTools.UnitTesting.Retry(2)]", MarkerKind.Retry, "[Microsoft.VisualStudio.TestTools.UnitTesting.Retry(2)]")]
    [InlineData("[Microsoft.VisualStudio.TestTools.UnitTesting.TestMethod, Patience]", MarkerKind.Retry, "[Patience]")]
    [InlineData("[Microsoft.VisualStudio.TestTools.UnitTesting.TestMethod, Microsoft.VisualStudio.TestTools.UnitTesting.TestCategory(\"Quarantine\")]", MarkerKind.Trait, "Category=Quarantine")]
    [InlineData("[Xunit.Fact, QuarantinedTest]", MarkerKind.Label, "[QuarantinedTest]")]
    public async Task MarkOfAnyFramework_IsListedWithItsLine(string attributes, MarkerKind kind, string text)
    {
        using Sample sample = Sample.OfTests($"\n{attributes}\npublic void Pays() {{ }}").With("Frameworks.cs", Frameworks);

        ProjectScan scan = await sample.ReadAsync();

        Assert.Empty(scan.Gaps);
        FlakyMarker marker = Assert.Single(scan.Markers);
        Assert.Equal((kind, text, "CartTests.Pays", "A.cs:4"), (marker.Kind, marker.Text, marker.Test.FullName, marker.Location!.ToString()));
    }

    [Theory]
    [InlineData("[Xunit.Fact(Skip = \"needs a printer\")]")]
    [InlineData("[Xunit.Fact, Xunit.Trait(\"Category\", \"Slow\")]")]
    [InlineData("[NUnit.Framework.Test, NUnit.Framework.Ignore(\"issue 12\")]")]
    [InlineData("[QuarantinedTest]")]
    public async Task OtherAttributes_AreNone(string attributes)
    {
        using Sample sample = Sample.OfTests($"{attributes} public void Pays() {{ }}").With("Frameworks.cs", Frameworks);

        Assert.Empty((await sample.ReadAsync()).Markers);
    }

    [Fact]
    public async Task MarkOnAClass_IsListedOnce()
    {
        using Sample sample = Sample.Of("[Xunit.Trait(\"Category\", \"Flaky\")] public class CartTests { [Xunit.Fact] public void Pays() { } [Xunit.Fact] public void Adds() { } }");

        FlakyMarker marker = Assert.Single((await sample.ReadAsync()).Markers);

        Assert.Equal(("CartTests", ""), (marker.Test.Class, marker.Test.Method));
    }

    [Fact]
    public async Task TestThatSkipsItself_IsListedWhereItDoes()
    {
        using Sample sample = Sample.OfTests("[NUnit.Framework.Test] public void Pays()\n{\n    NUnit.Framework.Assert.Ignore(\"x\");\n    Go();\n}\nvoid Go() { }")
            .With("Frameworks.cs", Frameworks)
            .With("B.cs", "using NUnit.Framework;\npublic class B { [Test] public void Pays() { Assert.Ignore(\"flaky on Fridays\"); } }");

        FlakyMarker marker = Assert.Single((await sample.ReadAsync()).Markers);

        Assert.Equal((MarkerKind.Skip, "flaky on Fridays", "B.cs:2"), (marker.Kind, marker.Text, marker.Location!.ToString()));
    }
}
