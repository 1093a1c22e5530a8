using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Loading;
using QualityGate.Scanning.Repairs;
using QualityGate.Scanning.Rules;

namespace QualityGate.Scanning.Tests.Repairs;

public sealed class RepairRunTests
{
    private const string Wait = "[Fact] public void Pays()\n{\n    var paid = new System.Threading.ManualResetEventSlim();\n    paid.Wait(5000);\n}\n";
    private const string Lost = "[Fact] public async System.Threading.Tasks.Task Saves()\n{\n    Save();\n    await System.Threading.Tasks.Task.Yield();\n}\nprivate static async System.Threading.Tasks.Task Save() => await System.Threading.Tasks.Task.Yield();\n";

    [Fact]
    public async Task FindingWithAFix_SaysWhatItWouldDo()
    {
        using Sample sample = Tests(Wait);

        StaticFinding finding = Assert.Single((await sample.ReadAsync()).Findings, found => found.Rule == Sample.Rule);

        Assert.Equal("Assert that the wait succeeded", finding.Repair!.Title);
        Assert.Equal(
            """
             {
                 var paid = new System.Threading.ManualResetEventSlim();
            -    paid.Wait(5000);
            +    Assert.True(paid.Wait(5000));
             }
             }

            """,
            finding.Repair.Diff,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task FindingWithoutAFix_HasNone()
    {
        using Sample sample = Tests("[Fact] public void Pays()\n{\n    var paid = new System.Threading.ManualResetEventSlim();\n    bool[] all = [false];\n    System.Array.ForEach(all, _ => paid.Wait(50));\n    var clock = System.Diagnostics.Stopwatch.StartNew();\n    Assert.True(clock.ElapsedMilliseconds < 50);\n}\n");

        ProjectScan scan = await sample.ReadAsync();

        Assert.Null(Assert.Single(scan.Findings, found => found.Rule == "QG3001").Repair);
        Assert.Empty(scan.Gaps);
    }

    [Fact]
    public async Task FixThatFails_IsNamedAndItsFellowsGoOn()
    {
        using Sample sample = Tests(Wait + Lost);
        (CompiledProject compiled, ImmutableArray<Diagnostic> hits) = await HitsAsync(sample);
        RepairRun run = new(compiled, new FixSet([new ClumsyFix(Sample.Rule), new AnalyzerLoader().OwnFixes.Of("QG2003")!]));

        RepairOutcome outcome = await run.RunAsync(hits, CancellationToken.None);

        Assert.Equal("QG2003", Assert.Single(outcome.Repairs).Key.Id);
        ScanGap gap = Assert.Single(outcome.Gaps);
        Assert.Equal(ScanGapKind.Fix, gap.Kind);
        Assert.Equal("ClumsyFix (QG2009): InvalidOperationException: stumbled", Assert.Single(gap.Details));
    }

    [Fact]
    public async Task WhereThereAreTooMany_TheWorstAreMended()
    {
        using Sample sample = Tests(Lost + Wait);
        (CompiledProject compiled, ImmutableArray<Diagnostic> hits) = await HitsAsync(sample);

        RepairOutcome outcome = await new RepairRun(compiled, new AnalyzerLoader().OwnFixes) { Most = 1 }.RunAsync(hits, CancellationToken.None);

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(outcome.Repairs).Key.Severity);
        Assert.Contains(hits, hit => hit is { Id: "QG2003", Severity: DiagnosticSeverity.Info });
    }

    private static Sample Tests(string members) => Sample.Of($"using Xunit;\n\npublic class CartTests\n{{\n{members}}}\n");

    private static async Task<(CompiledProject Compiled, ImmutableArray<Diagnostic> Hits)> HitsAsync(Sample sample)
    {
        AnalyzerLoader loader = new();
        CompiledProject compiled = sample.Compile(loader);
        AnalyzerOutcome outcome = await AnalyzerRun.RunAsync(compiled, loader.Own.GetAnalyzers(LanguageNames.CSharp), CancellationToken.None);
        return (compiled, [.. outcome.Diagnostics.Where(hit => RuleCauses.IsOurs(hit.Id))]);
    }
}
