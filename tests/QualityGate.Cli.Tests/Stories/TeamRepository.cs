using QualityGate.Cli.Tests.Monorepos;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Projects.Processes;

namespace QualityGate.Cli.Tests.Stories;

/// <summary>A git repository of a team that uses the tool as it is documented.</summary>
/// <param name="jobs">How it makes its audits.</param>
internal sealed class TeamRepository(IAuditJobs jobs) : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    public string PathOf(string name) => _scratch.File(name);

    public async Task BeginAsync()
    {
        _scratch.Write(".gitignore", "bin/\nobj/\n");
        await GitAsync("init", "-q", "--initial-branch=main");
    }

    public void Write(GeneratedProject project)
    {
        _scratch.Write(project.FileName, project.ProjectXml);
        _scratch.Write($"{project.Name}/{project.Name}Tests.cs", project.Source);
    }

    /// <summary>Changes a file by hand.</summary>
    public async Task EditAsync(string name, Func<string, string> change) =>
        await File.WriteAllTextAsync(PathOf(name), change(await File.ReadAllTextAsync(PathOf(name))));

    public async Task CommitAsync(string subject)
    {
        await GitAsync("add", ".");
        await GitAsync("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", subject);
    }

    /// <summary>What an audit says that ends with that code.</summary>
    public async Task<string> AuditAsync(int code, params ImmutableArray<string> arguments) => Said(await jobs.AuditAsync(_scratch.Path, arguments), code);

    /// <summary>What a command says that ends with that code.</summary>
    public async Task<string> RunAsync(int code, params string[] arguments) => Said(await Tool.RunAsync(_scratch.Path, jobs.Environment, arguments), code);

    private static string Said(ToolRun run, int code)
    {
        Assert.True(run.ExitCode == code, $"{code} was expected\n{run}");
        return run.Output;
    }

    private async Task GitAsync(params string[] arguments)
    {
        ChildStart git = new() { Program = "git", Arguments = [.. arguments], WorkingDirectory = _scratch.Path, Timeout = TimeSpan.FromMinutes(1) };
        ChildExit exit = await ChildProcess.RunAsync(git, _ => { }, CancellationToken.None);
        Assert.True(exit.IsSuccess, string.Join(' ', arguments));
    }
}
