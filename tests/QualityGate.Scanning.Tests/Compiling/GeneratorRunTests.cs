namespace QualityGate.Scanning.Tests.Compiling;

public sealed class GeneratorRunTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task GeneratedCode_IsThereForWhoeverUsesIt()
    {
        using Sample sample = Using("public class A { public int Value = Made.One; }", Toolbox.GoodGenerator);

        Assert.Empty((await sample.ReadAsync()).Gaps);
    }

    [Theory]
    [InlineData(Toolbox.FailingGenerator, "no luck")]
    [InlineData(Toolbox.UnloadableGenerator, "cannot be made")]
    public async Task GeneratorThatFails_IsNamedWithItsWords(string generator, string words)
    {
        using Sample sample = Using("public class A;", generator);

        ScanGap gap = Assert.Single((await sample.ReadAsync()).Gaps);

        Assert.Equal(ScanGapKind.Generator, gap.Kind);
        Assert.Contains(words, Assert.Single(gap.Details), StringComparison.Ordinal);
    }

    private Sample Using(string source, string generator) => Sample.Of(source).WithArgument($"/analyzer:{Toolbox.Build(_folder, generator)}");
}
