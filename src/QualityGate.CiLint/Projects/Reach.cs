using System.Text.RegularExpressions;
using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.TestRuns;

namespace QualityGate.CiLint.Projects;

/// <summary>Which test projects a run of tests reaches; null where that cannot be said, which is taken for all of them.</summary>
internal sealed class Reach(Repository repository, ImmutableArray<string> projects)
{
    private static readonly ImmutableHashSet<string> WithValue =
    [
        "-c", "--configuration", "-f", "--framework", "-o", "--output", "--filter", "-l", "--logger", "-r", "--runtime", "-s", "--settings", "-v", "--verbosity", "-a", "--arch", "--os", "-d", "--diag",
        "--results-directory", "--collect", "--test-adapter-path", "-e", "--environment", "--blame-hang-timeout", "--blame-hang-dump-type", "--blame-crash-dump-type", "--max-parallel-test-modules", "-p", "--property", "--tl",
    ];

    public ImmutableArray<string>? Of(StudiedRun run)
    {
        if (run.Command.Kind is not (TestCommandKind.DotnetTest or TestCommandKind.Application))
            return null;

        ImmutableArray<string> targets = run.Command.Kind == TestCommandKind.Application ? run.Command.Arguments : Targets(run.Command.Arguments);
        if (targets.IsEmpty)
            return InFolder(run.Folder);
        List<string> reached = [];
        foreach (string target in targets)
        {
            if (Named(target, run.Folder) is not { } found)
                return null;
            reached.AddRange(found);
        }

        return [.. reached];
    }

    private static ImmutableArray<string> Targets(ImmutableArray<string> words)
    {
        ImmutableArray<string>.Builder targets = ImmutableArray.CreateBuilder<string>();
        for (int at = 0; at < words.Length && words[at] != "--"; at++)
        {
            if (words[at] is "--project" or "--solution" or "--test-modules")
                targets.Add(words.ElementAtOrDefault(++at) ?? "");
            else if (WithValue.Contains(words[at]))
                at++;
            else if (!words[at].StartsWith('-') && !(words[at].StartsWith('/') && words[at].Contains(':', StringComparison.Ordinal)))
                targets.Add(words[at]);
        }

        return targets.ToImmutable();
    }

    private ImmutableArray<string>? Named(string target, string folder)
    {
        string written = target.Replace('\\', '/');
        if (written.Trim(ScriptText.Unknown, '/', '*').Length == 0)
            return null;
        if (written.Contains(ScriptText.Unknown, StringComparison.Ordinal) || written.Contains('*', StringComparison.Ordinal) || folder.Contains(ScriptText.Unknown, StringComparison.Ordinal))
            return Matching(written);
        if (Repository.Normal($"{folder}/{written}") is not { } path)
            return null;

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".sln" or ".slnx" or ".slnf" => SolutionReader.Read(path, repository),
            ".csproj" or ".fsproj" or ".vbproj" => [path],
            ".dll" or ".exe" => [.. projects.Where(project => Path.GetFileNameWithoutExtension(project) == Path.GetFileNameWithoutExtension(path))],
            _ when repository.HasFolder(path) => InFolder(path),
            _ => null,
        };
    }

    /// <summary>What is not known may be anything: whatever could be meant is reached.</summary>
    private ImmutableArray<string> Matching(string written)
    {
        string pattern = Regex.Escape(written.Trim('/')).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(ScriptText.Unknown.ToString(), ".*", StringComparison.Ordinal);
        string name = Path.GetFileNameWithoutExtension(written.Replace(ScriptText.Unknown, '*'));
        return
        [
            .. projects.Where(project => Regex.IsMatch(project, pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)
                || Regex.IsMatch(Path.GetFileNameWithoutExtension(project), $"^{Regex.Escape(name).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant)),
        ];
    }

    private ImmutableArray<string>? InFolder(string folder)
    {
        if (folder.Contains(ScriptText.Unknown, StringComparison.Ordinal) || Repository.Normal(folder) is not { } path)
            return null;
        ImmutableArray<string> solutions = [.. repository.Files(path, "*.sln*", SearchOption.TopDirectoryOnly).Where(file => Path.GetExtension(file) is ".sln" or ".slnx")];
        if (!solutions.IsEmpty)
            return [.. solutions.SelectMany(solution => SolutionReader.Read(solution, repository) ?? [])];
        ImmutableArray<string> here = [.. projects.Where(project => (Path.GetDirectoryName(project) ?? "") == path)];
        // Neither here: a file that builds others, such as dirs.proj, or a folder that is made on the way.
        return here.IsEmpty ? null : here;
    }
}
