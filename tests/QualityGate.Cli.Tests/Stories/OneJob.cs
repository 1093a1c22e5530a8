using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Stories;

/// <summary>One job makes all runs and decides; the history is in the repository.</summary>
internal sealed class OneJob : IAuditJobs
{
    public IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>();

    public Task<ToolRun> AuditAsync(string folder, params ImmutableArray<string> arguments) =>
        Tool.RunAsync(folder, Environment, ["audit", "--no-scan", .. arguments]);
}
