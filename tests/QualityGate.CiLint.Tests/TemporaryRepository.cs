using QualityGate.Core.Faults;

namespace QualityGate.CiLint.Tests;

/// <summary>A repository in a real temporary directory, removed at the end.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private static readonly DateOnly Today = new(2026, 6, 15);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("qualitygate-ci-");

    public TemporaryRepository With(string path, string content)
    {
        string file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>A workflow of GitHub with these jobs.</summary>
    public TemporaryRepository WithWorkflow(string jobs) => With(".github/workflows/ci.yml", $"on: push\njobs:\n{Indented(jobs)}");

    public CiHonesty Read(params ReadOnlySpan<string> files) => CiLinter.Read(new CiRequest { Root = _root.FullName, Today = Today, Files = [.. files] });

    public CiHonesty ReadWith(string testCommand) => CiLinter.Read(new CiRequest { Root = _root.FullName, Today = Today, TestCommands = [testCommand] });

    /// <summary>What was found, as <c>QGC001 file:line</c>.</summary>
    public string[] Found()
    {
        CiHonesty honesty = Read();
        Fault? broken = honesty.Faults.FirstOrDefault();
        Assert.True(broken is null, broken?.Message);
        return [.. honesty.Findings.Select(finding => $"{CiRules.IdOf(finding.Rule)} {finding.Location}")];
    }

    /// <summary>The ids of the rules that found something in a workflow with these jobs.</summary>
    public static string[] RulesFor(string jobs)
    {
        using TemporaryRepository repository = new();
        return [.. repository.WithWorkflow(jobs).Read().Findings.Select(finding => CiRules.IdOf(finding.Rule))];
    }

    /// <summary>The same for a job on Linux with these steps.</summary>
    public static string[] RulesForSteps(string steps) => RulesFor($"test:\n  runs-on: ubuntu-latest\n  steps:\n{Indented(Indented(steps))}");

    public static string Indented(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => $"  {line}"));

    public void Dispose() => _root.Delete(recursive: true);
}
