namespace QualityGate.Scanning.Tests;

public sealed class ProjectReadingTests
{
    private static readonly string Test = $"[Xunit.Fact] public void Pays() {{ {Sample.Broken} }}";

    [Fact]
    public async Task BrokenRule_IsAFindingWithItsPlaceAndItsLines()
    {
        using Sample sample = Sample.OfTests($"\n    {Test}");

        ProjectScan scan = await sample.ReadAsync();

        StaticFinding finding = Assert.Single(scan.Findings, found => found.Rule == Sample.Rule);
        Assert.Equal(("A.cs", 4, RootCause.AsyncCoordination, FindingSeverity.Warning), (finding.Location.File, finding.Location.Line, finding.Cause, finding.Severity));
        Assert.NotEqual(FindingConfidence.Unknown, finding.Confidence);
        Assert.Equal("{", finding.Frame!.Lines[0]);
        Assert.StartsWith(Sample.Broken.TrimEnd(';'), finding.Frame.Lines[finding.Location.Line - finding.Frame.FirstLine][(finding.Column - 1)..], StringComparison.Ordinal);
        Assert.Empty(scan.Gaps);
        Assert.Equal(1, scan.Files);
    }

    [Fact]
    public async Task ConfigurationOfTheProject_DecidesTheSeverity()
    {
        using Sample sample = Sample.OfTests(Test).WithConfiguration($"root = true\n[*.cs]\ndotnet_diagnostic.{Sample.Rule}.severity = error\n");

        Assert.Equal(FindingSeverity.Error, Assert.Single((await sample.ReadAsync()).Findings, found => found.Rule == Sample.Rule).Severity);
    }

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.QG2009.severity = none\n")]
    [InlineData("[*.cs]\ngenerated_code = true\n")]
    public async Task ConfigurationOfTheProject_Silences(string configuration)
    {
        using Sample sample = Sample.OfTests(Test).WithConfiguration(configuration);

        Assert.DoesNotContain((await sample.ReadAsync()).Findings, found => found.Rule == Sample.Rule);
    }

    [Fact]
    public async Task SuppressedFinding_IsNone()
    {
        using Sample sample = Sample.OfTests($"#pragma warning disable {Sample.Rule}\n{Test}");

        Assert.DoesNotContain((await sample.ReadAsync()).Findings, found => found.Rule == Sample.Rule);
    }

    [Fact]
    public async Task CodeWithErrors_IsReadAsFarAsItGoesAndNamed()
    {
        using Sample sample = Sample.OfTests(Test).With("B.cs", "class B { Missing field; }");

        ProjectScan scan = await sample.ReadAsync();

        ScanGap gap = Assert.Single(scan.Gaps);
        Assert.Equal(ScanGapKind.CompileErrors, gap.Kind);
        Assert.StartsWith("B.cs:1: CS0246", Assert.Single(gap.Details), StringComparison.Ordinal);
        Assert.Contains(scan.Findings, found => found.Rule == Sample.Rule);
        Assert.True(scan.IsPartial);
    }

    [Fact]
    public async Task WarningThatTheProjectCallsAnError_IsNoGap()
    {
        using Sample sample = Sample.OfTests(Test).With("B.cs", "class B { int unused; }").WithArgument("/warnaserror+");

        Assert.Empty((await sample.ReadAsync()).Gaps);
    }

    [Theory]
    [InlineData("/reference:gone.dll", ScanGapKind.MissingReference, "gone.dll")]
    [InlineData("Gone.cs", ScanGapKind.UnreadableFile, "Gone.cs")]
    [InlineData("/futureswitch", ScanGapKind.Evaluation, "futureswitch")]
    public async Task WhatIsMissing_IsNamed(string argument, ScanGapKind kind, string name)
    {
        using Sample sample = Sample.OfTests(Test).WithArgument(argument);

        ScanGap gap = Assert.Single((await sample.ReadAsync()).Gaps);

        Assert.Equal(kind, gap.Kind);
        Assert.Contains(name, Assert.Single(gap.Details), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileWithBlanksInItsName_IsRead()
    {
        using Sample sample = Sample.Of("public class A : B;").WithQuoted("our shop/the B.cs", "public class B;");

        ProjectScan scan = await sample.ReadAsync();

        Assert.Empty(scan.Gaps);
        Assert.Equal(2, scan.Files);
    }

    [Fact]
    public async Task ProjectWithoutFiles_SaysNothing()
    {
        using Sample sample = new();

        ProjectScan scan = await sample.ReadAsync();

        Assert.Equal(0, scan.Files);
        Assert.Empty(scan.Findings);
    }
}
