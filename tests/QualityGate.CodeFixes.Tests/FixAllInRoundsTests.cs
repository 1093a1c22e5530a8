using QualityGate.Analyzers.Rules.RaceCondition;
using QualityGate.CodeFixes.Rules.RaceCondition;

namespace QualityGate.CodeFixes.Tests;

public class FixAllInRoundsTests
{
    private const string Source = """
        // file: First.cs
        public class First
        {
            [Fact]
            public void Test()
            {
                int highest = 0;
                Parallel.For(0, 10, round => { if (highest < round) [|highest += 1|]; });
            }
        }
        // file: Second.cs
        public class Second
        {
            [Fact]
            public void Test()
            {
                int count = 0;
                Parallel.For(0, 10, round => [|count++|]);
            }
        }

        """;

    [Theory]
    [InlineData("QG1002")]
    // What `dotnet format` says when the first hit, as in First.cs, has no repair.
    [InlineData(null)]
    public async Task Solution_IsFixed_WhateverTheFirstHitOffers(string? key)
    {
        Solution fixedAll = await FixAllAsync(FixAllScope.Solution, key, "First.cs");

        Assert.Contains("round => Interlocked.Increment(ref count)", await TextAsync(fixedAll, "Second.cs"), StringComparison.Ordinal);
        Assert.Contains("highest += 1;", await TextAsync(fixedAll, "First.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_IsFixedAlone()
    {
        Solution fixedOne = await FixAllAsync(FixAllScope.Document, "QG1002", "Second.cs");

        Assert.Contains("Interlocked", await TextAsync(fixedOne, "Second.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Interlocked", await TextAsync(fixedOne, "First.cs"), StringComparison.Ordinal);
    }

    private static async Task<Solution> FixAllAsync(FixAllScope scope, string? key, string document)
    {
        using var workspace = new SampleWorkspace(Sample.Of<LostUpdateAnalyzer>(Framework.XunitV2, Source));
        ImmutableArray<Diagnostic> found = await workspace.FindAsync(workspace.Solution, [new LostUpdateAnalyzer()]);
        var fix = new LostUpdateFix();
        var context = new FixAllContext(
            SampleWorkspace.DocumentOf(workspace.Solution, document), fix, scope, key!, fix.FixableDiagnosticIds, new FoundDiagnostics(found), CancellationToken.None);
        CodeAction all = (await fix.GetFixAllProvider().GetFixAsync(context))!;
        return (await all.GetOperationsAsync(workspace.Solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static async Task<string> TextAsync(Solution solution, string document) => (await SampleWorkspace.DocumentOf(solution, document).GetTextAsync()).ToString();
}
