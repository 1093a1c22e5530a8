namespace QualityGate.Analyzers.Tests.Models;

public class UnstableValuesTests
{
    [Theory]
    [InlineData("[|Guid.NewGuid()|].ToString();", "Guid.NewGuid()")]
    [InlineData("[|Random.Shared.Next()|].ToString();", "Random.Next()")]
    [InlineData("var random = new Random(); [|random.Next()|].ToString();", "Random.Next()")]
    [InlineData("[|Path.GetRandomFileName()|].ToString();", "Path.GetRandomFileName()")]
    [InlineData("[|\"a\".GetHashCode()|].ToString();", "GetHashCode()")]
    [InlineData("[|DateTime.UtcNow|].ToString();", "DateTime.UtcNow")]
    [InlineData("var random = new Random(42); [|random.Next()|].ToString();", null)]
    [InlineData("[|3.GetHashCode()|].ToString();", null)]
    [InlineData("[|Guid.Empty|].ToString();", null)]
    public void Value_IsNamedWhenItDiffersFromRunToRun(string statements, string? name)
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, statements);

        Assert.Equal(name, sample.Knowledge.UnstableValues.NameOf(Assert.Single(sample.Marked)));
    }
}
