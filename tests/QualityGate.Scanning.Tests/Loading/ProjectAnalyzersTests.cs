using QualityGate.Scanning.Tests.Compiling;

namespace QualityGate.Scanning.Tests.Loading;

public sealed class ProjectAnalyzersTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AnalyzersOfTheProject_RunOnlyWhenAskedFor()
    {
        using Sample sample = Using(Toolbox.ForeignAnalyzer);

        Assert.DoesNotContain((await sample.ReadAsync()).Findings, found => found.Rule == "VSTHRD002");
        StaticFinding finding = Assert.Single((await sample.ReadAsync(withProjectAnalyzers: true)).Findings, found => found.Rule == "VSTHRD002");
        Assert.Equal((RootCause.AsyncCoordination, "https://example.org/VSTHRD002"), (finding.Cause, finding.Link));
    }

    [Fact]
    public async Task RulesThatHaveNothingToDoWithFlakiness_AreLeftOut()
    {
        using Sample sample = Using(Toolbox.ForeignAnalyzer);

        Assert.DoesNotContain((await sample.ReadAsync(withProjectAnalyzers: true)).Findings, found => found.Rule == "STYLE1");
    }

    [Fact]
    public async Task WarningsOfTheCompiler_CountOnlyWhenAskedFor()
    {
        using Sample sample = Sample.Of("class A { async System.Threading.Tasks.Task B() { System.Threading.Tasks.Task.Yield(); C(); await C(); } async System.Threading.Tasks.Task C() => await System.Threading.Tasks.Task.Yield(); }");

        Assert.DoesNotContain((await sample.ReadAsync()).Findings, found => found.Rule == "CS4014");
        Assert.Contains((await sample.ReadAsync(withProjectAnalyzers: true)).Findings, found => found.Rule == "CS4014");
    }

    [Fact]
    public async Task AnalyzerThatFails_IsNamedAndTheOthersGoOn()
    {
        using Sample sample = Using(Toolbox.FailingAnalyzer, Toolbox.ForeignAnalyzer);

        ProjectScan scan = await sample.ReadAsync(withProjectAnalyzers: true);

        ScanGap gap = Assert.Single(scan.Gaps);
        Assert.Equal(ScanGapKind.Analyzer, gap.Kind);
        Assert.Contains("Clumsy (CLUMSY1)", Assert.Single(gap.Details), StringComparison.Ordinal);
        Assert.Contains(scan.Findings, found => found.Rule == "VSTHRD002");
    }

    private Sample Using(params string[] analyzers) => Sample.Of("public class A;").WithArgument($"/analyzer:{Toolbox.Build(_folder, analyzers)}");
}
