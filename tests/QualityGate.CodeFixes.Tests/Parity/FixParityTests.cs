using System.Reflection;

namespace QualityGate.CodeFixes.Tests.Parity;

/// <summary>Every fix belongs to a rule, lies where its rule lies, has tests, and is promised in the index of the pages.</summary>
public class FixParityTests
{
    /// <summary>Every fix that there is.</summary>
    internal static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. typeof(FlakinessFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public void Classes_AreNamedAndPlacedForTheirRule() => Assert.All(Fixes, fix =>
    {
        DiagnosticDescriptor rule = EveryRule.OfOurs.SelectMany(rule => rule.SupportedDiagnostics).Single(rule => rule.Id == Assert.Single(fix.FixableDiagnosticIds));
        string analyzer = EveryRule.OfOurs.Single(analyzer => analyzer.SupportedDiagnostics[0].Id == rule.Id).GetType().Name;

        Assert.Equal(analyzer.Replace("Analyzer", "Fix", StringComparison.Ordinal), fix.GetType().Name);
        Assert.Equal($"QualityGate.CodeFixes.Rules.{rule.Category}", fix.GetType().Namespace);
        Assert.True(fix.GetType().IsSealed);
    });

    [Fact]
    public void Fixes_AreExportedForCSharpAndHaveFixAll() => Assert.All(Fixes, fix =>
    {
        Assert.Equal([LanguageNames.CSharp], fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
        Assert.NotNull(fix.GetFixAllProvider());
    });

    [Fact]
    public void Tests_ExistForEveryFix() => Assert.All(Fixes, fix => Assert.True(
        Repository.Has($"tests/QualityGate.CodeFixes.Tests/Rules/{fix.GetType().Namespace!.Split('.')[^1]}/{fix.GetType().Name}Tests.cs"),
        $"{fix.GetType().Name} has no tests."));

    [Fact]
    public void Index_SaysWhichRulesHaveAFix() => Assert.Equal(
        EveryRule.OfOurs.SelectMany(rule => rule.SupportedDiagnostics)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"{rule.Id} {rule.Category} {(Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(rule.Id)) ? "yes" : "no")}"),
        Repository.Read("docs/rules/README.md").Split('\n')
            // QGC001 and its like are for CI definitions, which no code fix mends.
            .Where(line => line.StartsWith("| [QG", StringComparison.Ordinal) && char.IsAsciiDigit(line[5]))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => $"{cells[1][1..7]} {cells[3]} {cells[4]}"));
}
