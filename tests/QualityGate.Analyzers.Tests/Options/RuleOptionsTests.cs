using Microsoft.CodeAnalysis.CSharp;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Tests.Options;

public class RuleOptionsTests
{
    private static readonly SyntaxTree Tree = CSharpSyntaxTree.ParseText("");

    [Theory]
    [InlineData("", "", 10)]
    [InlineData("20", "", 20)]
    [InlineData("20", "30", 30)]
    [InlineData("1", "", 10)]
    [InlineData("twenty", "", 10)]
    public void Number_OfTheRuleGoesBeforeTheCommonOne(string common, string own, int expected) =>
        Assert.Equal(expected, Read("duration_factor", common, own).Number(KnownOptions.DurationFactor, Tree));

    [Theory]
    [InlineData("all", "all")]
    [InlineData("ALL", "all")]
    [InlineData("some", "tests")]
    public void Choice_IsOneOfItsWords(string written, string expected) => Assert.Equal(expected, Read("scope", written, "").Choice(KnownOptions.Scope, Tree));

    [Theory]
    [InlineData("WriteLine", true)]
    [InlineData("Console.WriteLine", true)]
    [InlineData("System.Console.WriteLine", true)]
    [InlineData("Other, WriteLine", true)]
    [InlineData("Line", false)]
    [InlineData("Other.WriteLine", false)]
    [InlineData("", false)]
    public void Names_MatchFromTheEnd(string names, bool expected)
    {
        var compilation = CSharpCompilation.Create("Sample", references: ReferenceAssemblies.Of(Framework.None));
        ISymbol method = compilation.GetTypeByMetadataName("System.Console")!.GetMembers("WriteLine")[0];

        Assert.Equal(expected, Read("polling_methods", names, "").Names(KnownOptions.PollingMethods, method, Tree));
    }

    private static RuleOptions Read(string name, string common, string own)
    {
        ImmutableDictionary<string, string> written = ImmutableDictionary<string, string>.Empty;
        written = common.Length == 0 ? written : written.Add($"qualitygate.{name}", common);
        written = own.Length == 0 ? written : written.Add($"qualitygate.QG0000.{name}", own);
        return new RuleOptions("QG0000", new SampleOptions(written));
    }
}
