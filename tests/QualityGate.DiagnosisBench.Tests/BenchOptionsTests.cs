namespace QualityGate.DiagnosisBench.Tests;

public class BenchOptionsTests
{
    [Fact]
    public void NothingTyped_IsTheWholeBench()
    {
        BenchOptions options = BenchOptions.Parse([])!;

        Assert.Equal((1, 100, true), (options.Repeats, options.Reruns, options.IsForThePage));
        Assert.Equal(BenchOptions.DefaultZoos, options.Zoos);
    }

    [Fact]
    public void EveryWord_IsUnderstood()
    {
        BenchOptions options = BenchOptions.Parse(["--only", "NUnit", "--only", "MSTest", "--repeats", "3", "--no-reruns", "--rejudge", "--zoo", "mine", "--output", "there", "--dry-run"])!;

        Assert.Equal(["NUnit", "MSTest"], options.Only.AsEnumerable());
        Assert.Equal((3, 0, true, "there", true), (options.Repeats, options.Reruns, options.Rejudges, options.Output, options.IsDryRun));
        Assert.Equal(["mine"], options.Zoos.AsEnumerable());
    }

    [Theory]
    [InlineData("--only")]
    [InlineData("--repeats", "-1")]
    [InlineData("--reruns", "0")]
    [InlineData("--reruns", "many")]
    [InlineData("Diagnosis.NUnit")]
    public void WhatIsNotUnderstood_IsRefused(params string[] arguments) => Assert.Null(BenchOptions.Parse(arguments));

    [Theory]
    [InlineData("--only", "NUnit")]
    [InlineData("--zoo", "mine")]
    [InlineData("--repeats", "0")]
    [InlineData("--no-reruns")]
    public void PartOfTheBench_IsNotForThePage(params string[] arguments) => Assert.True(BenchOptions.Parse(arguments) is null or { IsForThePage: false });
}
