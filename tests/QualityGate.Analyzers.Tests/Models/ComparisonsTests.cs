using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class ComparisonsTests
{
    private const string Values = "var wanted = DateTime.MinValue; var seen = DateTime.MaxValue; var near = TimeSpan.FromSeconds(1);\n";

    [Theory]
    [InlineData(Framework.XunitV2, "[|Assert.Equal(wanted, seen)|];", nameof(ComparisonKind.Equal))]
    [InlineData(Framework.XunitV2, "[|Assert.Equal(wanted, seen, near)|];", nameof(ComparisonKind.Equal))]
    [InlineData(Framework.XunitV2, "[|Assert.True(seen == wanted)|];", nameof(ComparisonKind.Equal))]
    [InlineData(Framework.XunitV2, "[|Assert.True(seen > wanted)|];", nameof(ComparisonKind.StrictOrder))]
    [InlineData(Framework.NUnit, "[|Assert.That(seen, Is.EqualTo(wanted))|];", nameof(ComparisonKind.Equal))]
    [InlineData(Framework.NUnit, "[|Assert.That(seen, Is.EqualTo(wanted).Within(near))|];", nameof(ComparisonKind.Equal))]
    [InlineData(Framework.NUnit, "[|Assert.That(seen, Is.GreaterThan(wanted))|];", nameof(ComparisonKind.StrictOrder))]
    [InlineData(Framework.NUnit, "[|Assert.That(seen == wanted)|];", nameof(ComparisonKind.Equal))]
    [InlineData(Framework.MSTest, "[|Assert.AreEqual(wanted, seen)|];", nameof(ComparisonKind.Equal))]
    [InlineData(Framework.TUnit, "await [|Assert.That(seen).IsEqualTo(wanted)|];", nameof(ComparisonKind.Equal))]
    public void Pair_IsReadInTheWordsOfTheFramework(Framework framework, string statement, string kind)
    {
        ComparedPair pair = Assert.Single(PairsIn(framework, statement));

        Assert.Equal((kind, "seen", "wanted"), (pair.Kind.ToString(), pair.Actual.Named()?.Name, pair.Expected.Named()?.Name));
        Assert.Equal(statement.Contains("near", StringComparison.Ordinal) ? "near" : null, pair.Tolerance?.Named()?.Name);
    }

    [Theory]
    [InlineData("[|FluentAssertions.AssertionExtensions.Should(seen).Be(wanted)|];", Library.FluentAssertions)]
    [InlineData("[|FluentAssertions.AssertionExtensions.Should(seen).BeCloseTo(wanted, near)|];", Library.FluentAssertions)]
    [InlineData("[|Shouldly.ShouldBeTestExtensions.ShouldBe(seen, wanted)|];", Library.Shouldly)]
    [InlineData("[|Shouldly.ShouldBeTestExtensions.ShouldBe(seen, wanted, near)|];", Library.Shouldly)]
    public void Pair_IsReadInTheWordsOfTheLibrary(string statement, Library library)
    {
        ComparedPair pair = Assert.Single(PairsIn(Framework.XunitV2, statement, library));

        Assert.Equal((ComparisonKind.Equal, "seen", "wanted"), (pair.Kind, pair.Actual.Named()?.Name, pair.Expected.Named()?.Name));
        Assert.Equal(statement.Contains("near", StringComparison.Ordinal) ? "near" : null, pair.Tolerance?.Named()?.Name);
    }

    [Fact]
    public void Conjunction_HasAPairForEachPart() => Assert.Equal(2, PairsIn(Framework.XunitV2, "[|Assert.True(seen > wanted && seen == wanted)|];").Length);

    [Theory]
    [InlineData(Framework.XunitV2, "[|Assert.NotEqual(wanted, seen)|];")]
    [InlineData(Framework.XunitV2, "[|Assert.False(seen == wanted)|];")]
    [InlineData(Framework.XunitV2, "[|Assert.True(seen >= wanted)|];")]
    [InlineData(Framework.XunitV2, "[|Assert.True(seen == wanted || near > TimeSpan.Zero)|];")]
    [InlineData(Framework.NUnit, "[|Assert.That(seen, Is.Not.EqualTo(wanted))|];")]
    [InlineData(Framework.NUnit, "[|Assert.That(seen == wanted, Is.False)|];")]
    public void OtherAssertion_HasNone(Framework framework, string statement) => Assert.Empty(PairsIn(framework, statement));

    private static ComparedPair[] PairsIn(Framework framework, string statement, params Library[] libraries)
    {
        ModelSample sample = ModelSample.Test(framework, Values + statement, libraries);
        var call = Assert.IsAssignableFrom<IInvocationOperation>(Assert.Single(sample.Marked));
        return [.. Comparisons.Of(sample.Knowledge.Assertions.Of(call)!.Value)];
    }
}
