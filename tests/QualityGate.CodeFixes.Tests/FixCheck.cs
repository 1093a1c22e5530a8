namespace QualityGate.CodeFixes.Tests;

/// <summary>Applies a fix to a sample and compares what comes out.</summary>
internal static class FixCheck
{
    // More rounds than any sample has hits: a fix that leaves its hit would go on for ever.
    private const int MostRounds = 20;

    public static async Task RunAsync(FixSample sample)
    {
        await sample.Sample.VerifyAsync();
        using var workspace = new SampleWorkspace(sample.Sample);
        ImmutableArray<Diagnostic> before = await workspace.FindAsync(workspace.Solution, EveryRule.OfOurs);

        Solution one = await OneByOneAsync(sample, workspace);
        await CompareAsync(sample, workspace, one, "one by one");
        await SilentAsync(sample, workspace, one, before);

        Solution all = await AllAsync(sample, workspace);
        await CompareAsync(sample, workspace, all, "Fix All");
    }

    public static async Task NotOfferedAsync(Sample sample, CodeFixProvider fix)
    {
        await sample.VerifyAsync();
        using var workspace = new SampleWorkspace(sample);
        foreach (Diagnostic diagnostic in await workspace.FindAsync(workspace.Solution, [sample.Rule]))
            Assert.Empty(await SampleWorkspace.OffersAsync(workspace.Solution, fix, diagnostic));
    }

    private static async Task<Solution> OneByOneAsync(FixSample sample, SampleWorkspace workspace)
    {
        Solution solution = workspace.Solution;
        for (int round = 0; round < MostRounds; round++)
        {
            ImmutableArray<Diagnostic> found = await workspace.FindAsync(solution, [sample.Sample.Rule]);
            (Diagnostic _, CodeAction? action) = await FirstOfferAsync(sample, workspace, solution, found);
            if (action is null)
                return solution;

            solution = await ApplyAsync(action, solution);
        }

        throw new SampleMismatchException($"After {MostRounds} rounds the rule still finds something to fix.");
    }

    private static async Task<Solution> AllAsync(FixSample sample, SampleWorkspace workspace)
    {
        ImmutableArray<Diagnostic> found = await workspace.FindAsync(workspace.Solution, [sample.Sample.Rule]);
        (Diagnostic diagnostic, CodeAction? action) = await FirstOfferAsync(sample, workspace, workspace.Solution, found);
        FixAllProvider provider = sample.Fix.GetFixAllProvider() ?? throw new SampleMismatchException("The fix has no Fix All.");
        var context = new FixAllContext(
            SampleWorkspace.DocumentOf(workspace.Solution, diagnostic),
            sample.Fix,
            FixAllScope.Project,
            action!.EquivalenceKey,
            sample.Fix.FixableDiagnosticIds,
            new FoundDiagnostics(found),
            CancellationToken.None);
        CodeAction all = await provider.GetFixAsync(context) ?? throw new SampleMismatchException("Fix All offers nothing.");
        return await ApplyAsync(all, workspace.Solution);
    }

    private static async Task<(Diagnostic Diagnostic, CodeAction? Action)> FirstOfferAsync(
        FixSample sample, SampleWorkspace workspace, Solution solution, ImmutableArray<Diagnostic> found)
    {
        foreach (Diagnostic diagnostic in found)
        {
            ImmutableArray<CodeAction> offers = await SampleWorkspace.OffersAsync(solution, sample.Fix, diagnostic);
            if (offers.FirstOrDefault(offer => sample.Title is null || offer.Title == sample.Title) is { } action)
                return (diagnostic, action);
        }

        return (null!, null);
    }

    private static async Task<Solution> ApplyAsync(CodeAction action, Solution solution)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None);
        return Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
    }

    private static async Task CompareAsync(FixSample sample, SampleWorkspace workspace, Solution solution, string way)
    {
        foreach ((string name, string text) in SampleCompilation.Split(sample.Fixed))
        {
            string actual = (await SampleWorkspace.DocumentOf(solution, name).GetTextAsync()).ToString();
            if (actual != text)
                throw new SampleMismatchException($"{sample.Sample.Framework}, {way}: {name} should read\n{text}\nand reads\n{actual}");
        }
    }

    private static async Task SilentAsync(FixSample sample, SampleWorkspace workspace, Solution solution, ImmutableArray<Diagnostic> before)
    {
        ImmutableArray<Diagnostic> after = await workspace.FindAsync(solution, EveryRule.OfOurs);
        string[] own = [.. sample.Sample.Rule.SupportedDiagnostics.Select(rule => rule.Id)];
        foreach (IGrouping<string, Diagnostic> rule in after.GroupBy(diagnostic => diagnostic.Id))
        {
            int allowed = own.Contains(rule.Key) ? 0 : before.Count(diagnostic => diagnostic.Id == rule.Key);
            if (rule.Count() > allowed)
                throw new SampleMismatchException($"The fixed code has hits of {rule.Key} that it did not have: {string.Join("\n", rule)}\n{sample.Fixed}");
        }
    }
}
