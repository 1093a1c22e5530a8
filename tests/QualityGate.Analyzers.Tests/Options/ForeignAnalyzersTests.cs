using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Tests.Options;

public class ForeignAnalyzersTests
{
    [Theory]
    [InlineData("xunit.analyzers", true)]
    [InlineData("XUNIT.Analyzers", true)]
    [InlineData("MSTest.Analyzers", true)]
    [InlineData("xunit", false)]
    public void NamedAnalyzer_IsThere(string asked, bool expected) =>
        Assert.Equal(expected, new ForeignAnalyzers(new SampleOptions(Named("xunit.analyzers,MSTest.Analyzers"))).Has(asked));

    [Fact]
    public void WithoutTheTargets_NothingIsKnown() => Assert.False(new ForeignAnalyzers(new SampleOptions(ImmutableDictionary<string, string>.Empty)).Has("xunit.analyzers"));

    private static ImmutableDictionary<string, string> Named(string names) =>
        ImmutableDictionary<string, string>.Empty.Add("build_property.QualityGateForeignAnalyzers", names);
}
