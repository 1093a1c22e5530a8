using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Json;

namespace QualityGate.Cli.Tests.Endings;

/// <summary>One audit of ugly endings by the tool itself, and what it left.</summary>
internal sealed record EndingsAudit
{
    public required ToolRun Run { get; init; }

    public required Conclusion Conclusion { get; init; }

    /// <summary>Command lines of the processes that outlived it; empty where they cannot be looked for.</summary>
    public required ImmutableArray<string> Survivors { get; init; }

    public ImmutableArray<SuiteAudit> Suites => Conclusion.Audit.Suites;

    /// <summary>Audits what is built, serially.</summary>
    /// <param name="arguments">Target and options besides.</param>
    public static async Task<EndingsAudit> OfAsync(params string[] arguments)
    {
        using ScratchFolder scratch = new();
        MarkedProcesses processes = new();
        ToolRun run = await Tool.RunAsync(
            Repository.Zoo, processes.Environment, ["audit", .. arguments, "--no-build", "--conditions", "serial", "--output", scratch.Path]);
        ImmutableArray<string> survivors = [.. processes.CommandLines];
        string audit = scratch.File("audit.json");
        Assert.True(File.Exists(audit), run.ToString());
        return new EndingsAudit { Run = run, Conclusion = AuditJson.Read(await File.ReadAllTextAsync(audit)), Survivors = survivors };
    }
}
