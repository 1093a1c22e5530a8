namespace QualityGate.Analyzers.Package.Tests;

/// <summary>The package in the hands of a user.</summary>
[Collection(PackedGroup.Name)]
public sealed class PackageTests(PackedRules packed)
{
    [Fact]
    public void FirstBuild_WarnsInEveryFramework() => Assert.All(
        PackedRules.Frameworks.Keys, framework => Assert.True(packed.FirstBuild.Hits(framework).Contains("warning QG2009 in Tests.cs"), packed.FirstBuild.ToString()));

    [Fact]
    public async Task RunnerFile_ReachesTheRules()
    {
        // By default the rule only informs, and a build does not print that.
        DotnetRun build = await packed.BuildAsync("-p:QualityGateAnalysisMode=Recommended");

        Assert.Contains("warning QG7002 in Tests.cs", build.Hits("XunitV3Tests"));
        Assert.DoesNotContain("warning QG7002 in Tests.cs", build.Hits("XunitV2Tests"));
    }

    [Fact]
    public void NamesOfForeignAnalyzers_ReachTheRules()
    {
        string config = Directory.EnumerateFiles(packed.FileOf("XunitV2Tests/obj"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single();

        Assert.Matches(@"(?m)^build_property\.QualityGateForeignAnalyzers = .*\bxunit\.analyzers\b", File.ReadAllText(config));
    }

    [Fact]
    public void Package_HoldsRulesFixesAndModes()
    {
        using System.IO.Compression.ZipArchive package = System.IO.Compression.ZipFile.OpenRead(Directory.EnumerateFiles(packed.FileOf("feed")).Single());

        Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/QualityGate.Analyzers.dll",
                "analyzers/dotnet/cs/QualityGate.CodeFixes.dll",
                "buildTransitive/QualityGate.Analyzers.props",
                "buildTransitive/QualityGate.Analyzers.targets",
                "buildTransitive/modes/QualityGate.All.globalconfig",
                "buildTransitive/modes/QualityGate.None.globalconfig",
                "buildTransitive/modes/QualityGate.Recommended.globalconfig",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => name.Contains('/', StringComparison.Ordinal) ? name[0] is 'a' or 'b' or 'l' : name == "README.md").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Modes_NameEveryRule() => Assert.All(["None", "Recommended", "All"], mode =>
    {
        string[] lines = File.ReadAllLines(Directory.EnumerateFiles(packed.FileOf("packages"), $"QualityGate.{mode}.globalconfig", SearchOption.AllDirectories).Single());
        string severity = mode == "None" ? "none" : "warning";
        HashSet<string> rules =
        [
            .. Directory.EnumerateFiles(Path.Combine(PackedRules.RepositoryRoot, "docs", "rules"), "QG*.md")
                .Select(page => Path.GetFileNameWithoutExtension(page))
                // QGC001 and its like are for CI definitions, which no compiler reads.
                .Where(rule => char.IsAsciiDigit(rule[2]))
                .Select(rule => $"dotnet_diagnostic.{rule}.severity = {severity}"),
        ];

        Assert.Equal(["is_global = true", "global_level = -99"], lines[..2]);
        // Recommended leaves out what is off by default.
        Assert.Subset(rules, lines[2..].ToHashSet());
        Assert.True(mode == "Recommended" || rules.SetEquals(lines[2..]), string.Join('\n', lines));
    });

    [Fact]
    public async Task Severities_AreTheUsers()
    {
        packed.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.QG2009.severity = error\n");
        DotnetRun strict = await packed.BuildAsync("-p:QualityGateAnalysisMode=None");
        File.Delete(packed.FileOf(".editorconfig"));
        DotnetRun silent = await packed.BuildAsync("-p:QualityGateAnalysisMode=None");
        DotnetRun wrong = await packed.BuildAsync("-p:QualityGateAnalysisMode=Loud");

        Assert.NotEqual(0, strict.ExitCode);
        Assert.All(PackedRules.Frameworks.Keys, framework => Assert.Equal(["error QG2009 in Tests.cs"], strict.Hits(framework).Distinct()));
        Assert.True(silent.ExitCode == 0, silent.ToString());
        Assert.DoesNotContain("QG", silent.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("QualityGateAnalysisMode is 'Loud'", wrong.Output, StringComparison.Ordinal);
    }
}
