using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Json;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Markdown;

public class HonestySectionTests
{
    private static readonly Conclusion Calm = Scenes.Calm.Conclude();

    private static readonly CiFinding Finding = new()
    {
        Rule = CiRule.DiscardedExitCode,
        Mask = CiMask.Alternative,
        Location = new SourceLocation("eng/test.sh", 3),
        Column = 1,
        Text = "dotnet test || true",
        Tests = "dotnet test",
        Definition = ".github/workflows/ci.yml",
        Job = "test",
    };

    [Fact]
    public void NothingRead_IsNotSpokenOf() => Assert.DoesNotContain("## CI honesty", Written(null), StringComparison.Ordinal);

    [Fact]
    public void Finding_StandsInTheTable()
    {
        string page = Written(Honesty([Finding]));

        Assert.Contains("## CI honesty (1)", page, StringComparison.Ordinal);
        Assert.Contains("| QGC003 | `eng/test.sh:3` | `test` |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void NoFinding_IsNoPromise() => Assert.Contains("As far as they could be followed", Written(Honesty([])), StringComparison.Ordinal);

    [Fact]
    public void NoTests_SayNothing() => Assert.Contains("nothing can be said", Written(Honesty([]) with { TestRuns = 0 }), StringComparison.Ordinal);

    [Fact]
    public void Audit_KeepsItInItsDocument()
    {
        Conclusion conclusion = With(Honesty([Finding]) with { Suppressed = [new CiSuppression(Finding, new DateOnly(2026, 12, 31), "soon")] });
        string text = AuditJson.Write(conclusion);

        Assert.Equal(text, AuditJson.Write(AuditJson.Read(text)));
        Assert.Equal(new DateOnly(2026, 12, 31), AuditJson.Read(text).Audit.CiHonesty!.Suppressed[0].Until);
    }

    private static CiHonesty Honesty(ImmutableArray<CiFinding> findings) => new() { Definitions = [".github/workflows/ci.yml"], TestRuns = 2, Findings = findings };

    private static string Written(CiHonesty? honesty) => MarkdownAudit.Write(With(honesty));

    private static Conclusion With(CiHonesty? honesty) => Calm with { Audit = Calm.Audit with { CiHonesty = honesty } };
}
