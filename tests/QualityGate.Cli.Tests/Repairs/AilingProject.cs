using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Repairs;

/// <summary>
/// A project with a test that fails in every second pair of runs until somebody says that it is mended, audited and searched once.
/// It lies in a folder that is the root of its repository.
/// </summary>
public sealed class AilingProject : IAsyncLifetime
{
    /// <summary>What mends it, without another build.</summary>
    public const string Mended = "MENDED=1";

    public const string Test = "AilingTests.FailsInSomeRuns";

    private static readonly GeneratedProject Plain = new("Ailing", TestKind.XunitV2);

    private static readonly GeneratedProject Project = Plain with
    {
        Members = Plain.Test("FailsInSomeRuns", """
            if (System.Environment.GetEnvironmentVariable("MENDED") is null && int.TryParse(System.Environment.GetEnvironmentVariable("QUALITYGATE_TEST_RUN"), out int run) && run / 2 % 2 == 1) throw new System.InvalidOperationException("not this time");
            """) + Plain.Test("FailsInSomeOtherRuns", "") + Plain.Test("FailsWhenItIsMendedElsewhere", """
            if (System.Environment.GetEnvironmentVariable("QUALITYGATE_TEST_CONDITIONS") is "parallel" == (System.Environment.GetEnvironmentVariable("MENDED") is not null) && System.Environment.GetEnvironmentVariable("QUALITYGATE_TEST_RUN") is not null) throw new System.InvalidOperationException("elsewhere");
            """),
    };

    private readonly ScratchFolder _scratch = new();

    internal string Root => _scratch.Path;

    /// <summary>What the search said.</summary>
    internal ToolRun Search { get; private set; } = null!;

    /// <summary>The file that it left, as it names it.</summary>
    internal static string Reproducer => "qualitygate-report/repro/Ailing.AilingTests.FailsInSomeRuns.json";

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_scratch.File(".git"));
        _scratch.Write(Project.FileName, Project.ProjectXml);
        _scratch.Write("Ailing/AilingTests.cs", Project.Source);
        await RunAsync("audit", Project.FileName, "--runs", "4", "--no-scan");
        Search = await RunAsync("repro", Test, "--no-build", "--runs", "15");
    }

    public Task DisposeAsync()
    {
        _scratch.Dispose();
        return Task.CompletedTask;
    }

    internal Task<ToolRun> RunAsync(params string[] arguments) => Tool.RunAsync(Root, arguments);
}
