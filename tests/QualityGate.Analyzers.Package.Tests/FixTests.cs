namespace QualityGate.Analyzers.Package.Tests;

/// <summary>Every fix in the hands of `dotnet format`, over a whole solution.</summary>
[Collection(PackedGroup.Name)]
public sealed class FixTests(FormattedSpecimens specimens) : IClassFixture<FormattedSpecimens>
{
    /// <summary>What stands behind a line whose hit no fix can mend.</summary>
    private const string Left = "// left to a person";

    [Fact]
    public void EverySpecimen_HasTheHitThatItIsNamedFor()
    {
        Assert.True(specimens.BuildBefore.ExitCode == 0, specimens.BuildBefore.ToString());
        Assert.All(FormattedSpecimens.Expected.Keys, name => Assert.Contains(
            $"warning {Path.GetFileName(name)[..6]} in {Path.GetFileName(name)}", specimens.BuildBefore.Hits(Path.GetDirectoryName(name)!)));
    }

    [Fact]
    public void Format_WritesWhatAPersonWould()
    {
        Assert.True(specimens.Format.ExitCode == 0, specimens.Format.ToString());
        Assert.All(FormattedSpecimens.Expected, file => Assert.Equal(file.Value, specimens.Formatted[file.Key]));
    }

    [Fact]
    public void WhatItWrote_Builds_AndHasNoHitsLeft()
    {
        Assert.True(specimens.BuildAfter.ExitCode == 0, specimens.BuildAfter.ToString());
        Assert.All(FormattedSpecimens.Expected, file => Assert.Equal(
            file.Value.Split('\n').Count(line => line.EndsWith(Left, StringComparison.Ordinal)),
            specimens.BuildAfter.Hits(Path.GetDirectoryName(file.Key)!).Count(hit => hit.EndsWith($" in {Path.GetFileName(file.Key)}", StringComparison.Ordinal))));
    }

    [Fact]
    public void WhatItWrote_GivesNoOtherWarningThanBefore() => Assert.Subset(
        specimens.BuildBefore.ForeignWarnings.ToHashSet(), specimens.BuildAfter.ForeignWarnings.ToHashSet());

    [Fact]
    public void SecondRun_ChangesNothing() => Assert.Equal(specimens.Formatted, specimens.FormattedTwice);
}
