using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class LocalsTests
{
    [Theory]
    [InlineData("var seen = 1; [|seen|].ToString();", 1)]
    [InlineData("var seen = 1; seen = 2; [|seen|].ToString();", 2)]
    [InlineData("var seen = 1; seen++; [|seen|].ToString();", 2)]
    [InlineData("var seen = 1; Action set = () => seen = 2; set(); [|seen|].ToString();", 2)]
    [InlineData("int seen = 1; int.TryParse(\"2\", out seen); [|seen|].ToString();", 2)]
    [InlineData("foreach (int seen in new[] { 1 }) [|seen|].ToString();", 1)]
    public void Values_AreAllThatTheLocalIsSetTo(string statements, int count)
    {
        var use = Assert.IsAssignableFrom<ILocalReferenceOperation>(Assert.Single(ModelSample.Test(Framework.XunitV2, statements).Marked));

        Assert.Equal(count, Locals.Around(use).ValuesOf(use.Local).Count);
        Assert.Equal(count == 1, Locals.Around(use).OnlyValueOf(use.Local) is not null);
    }
}
