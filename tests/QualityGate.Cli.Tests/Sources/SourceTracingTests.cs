using QualityGate.Cli.Flows;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Cli.Tests.Sources;

public sealed class SourceTracingTests : IDisposable
{
    private static readonly SuiteId Suite = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FilesOfFailingTests_AreTracedAndOthersAreNot()
    {
        _folder.Write("CODEOWNERS", "* @shop");
        SourceTracing tracing = new(_folder.Path, Ledger.Empty());
        tracing.Report(Discovered("Pays", "Adds"));
        tracing.Report(Seen("Pays", Outcome.Failed));
        tracing.Report(Seen("Adds", Outcome.Passed));

        SourceFile file = Assert.Single(await tracing.TraceAsync(CancellationToken.None));

        Assert.Equal("tests/Shop.Tests/Pays.cs", file.Path);
        Assert.Equal(["@shop"], file.Owners.AsEnumerable());
        Assert.Null(file.Changed);
    }

    [Fact]
    public async Task RowThatNobodyListed_IsTracedByItsMethod()
    {
        _folder.Write("CODEOWNERS", "* @shop");
        SourceTracing tracing = new(_folder.Path, Ledger.Empty());
        tracing.Report(Discovered("Pays"));
        tracing.Report(Seen("Pays", Outcome.Hung, row: "new"));

        Assert.Single(await tracing.TraceAsync(CancellationToken.None));
    }

    [Fact]
    public async Task RepositoryThatSaysNothing_TracesNothing()
    {
        SourceTracing tracing = new(_folder.Path, Ledger.Empty());
        tracing.Report(Discovered("Pays"));
        tracing.Report(Seen("Pays", Outcome.Failed));

        Assert.Empty(await tracing.TraceAsync(CancellationToken.None));
    }

    private static TestId IdOf(string method, string row) => new(Suite, "Shop.Tests", method, row);

    private static RunEvent.SuiteDiscovered Discovered(params string[] methods) => new(new Discovery
    {
        Suite = Suite,
        Platform = TestPlatform.VSTest,
        Tests = [.. methods.Select(method => new DiscoveredTest { Id = IdOf(method, "1"), DisplayName = method, Location = new SourceLocation($"tests/Shop.Tests/{method}.cs", 3) })],
        Errors = [],
    });

    private static RunEvent.TestObserved Seen(string method, Outcome outcome, string row = "1") => new(
        new PlannedRun { Number = 1, Suite = Suite, Conditions = ConditionSet.Of(SerialCondition.Instance), Seed = 1 },
        new Observation { Test = IdOf(method, row), DisplayName = method, Outcome = outcome });
}
