using System.Globalization;
using QualityGate.Cli.Tests.Documents;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Zoo;

/// <summary>The zoo, built and audited once by the first command of README.md, for all tests that look at the result.</summary>
public sealed class AuditedZoo : IAsyncLifetime
{
    private readonly ScratchFolder _scratch = new();

    internal ToolRun Run { get; private set; } = null!;

    internal Audit Audit { get; private set; } = null!;

    internal string Output => _scratch.Path;

    public async Task InitializeAsync()
    {
        string runs = ZooModel.Instance.MinimumRunsPerCondition.ToString(CultureInfo.InvariantCulture);
        Run = await Tool.RunAsync(Repository.Root, [.. Readme.FirstArguments, "--runs", runs, "--output", Output]);
        Audit = AuditJson.Read(await File.ReadAllTextAsync(Path.Combine(Output, "audit.json"))).Audit;
    }

    public Task DisposeAsync()
    {
        _scratch.Dispose();
        return Task.CompletedTask;
    }

    internal IEnumerable<AuditedTest> TestsOf(Specimen specimen) => Audit.Suites
        .Where(suite => suite.Id.Project.EndsWith(specimen.Project, StringComparison.Ordinal))
        .SelectMany(suite => suite.Tests)
        .Where(test => test.Id.Class == specimen.Class && test.Id.Method == specimen.Method)
        .Where(test => specimen.Row is null || test.DisplayName.Contains(specimen.Row, StringComparison.Ordinal));
}
