using QualityGate.Cli.Setups;

namespace QualityGate.Cli.Tests.Setups;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("a @@x@@ b\n", "a 1\n2 b\n")]
    [InlineData("  @@x@@\n", "  1\n  2\n")]
    [InlineData("k:\n    @@x@@\nl\n", "k:\n    1\n    2\nl\n")]
    [InlineData("k\n  @@none@@\nl\n", "k\nl\n")]
    [InlineData("k: [@@none@@]\n", "k: []\n")]
    [InlineData("${{ matrix.shard }} @@\n", "${{ matrix.shard }} @@\n")]
    public void Names_AreReplaced(string text, string rendered) =>
        Assert.Equal(rendered, Template.Render(text, new Dictionary<string, string> { ["x"] = "1\n2", ["none"] = "" }));

    [Fact]
    public void NameWithoutAValue_IsABug() => Assert.Throws<KeyNotFoundException>(() => Template.Render("@@y@@", new Dictionary<string, string>()));
}
