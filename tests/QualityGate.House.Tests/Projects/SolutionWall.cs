using System.Text.RegularExpressions;

namespace QualityGate.House.Tests.Projects;

/// <summary>The solution holds every project of ours and no specimen: what is not in it is never built, tested or formatted.</summary>
internal static partial class SolutionWall
{
    public static IEnumerable<Violation> Check(TextFile solution, IReadOnlyCollection<string> projects)
    {
        ImmutableArray<(int Line, string Path)> listed =
        [
            .. from line in solution.Lines
               let match = ProjectLine().Match(line.Text)
               where match.Success
               select (line.Number, match.Groups["path"].Value.Replace('\\', '/')),
        ];
        return Missing(solution, projects, [.. listed.Select(entry => entry.Path)]).Concat(Strangers(solution, listed));
    }

    private static IEnumerable<Violation> Missing(TextFile solution, IEnumerable<string> projects, ImmutableHashSet<string> listed) =>
        from project in projects
        where !Repository.IsSpecimen(project) && !listed.Contains(project)
        select new Violation(solution.Path, 1, $"Add {project}: dotnet sln {solution.Name} add {project}");

    private static IEnumerable<Violation> Strangers(TextFile solution, IEnumerable<(int Line, string Path)> listed) =>
        from entry in listed
        where Repository.IsSpecimen(entry.Path)
        select new Violation(solution.Path, entry.Line, $"Take {entry.Path} out: specimens fail on purpose. dotnet sln {solution.Name} remove {entry.Path}");

    [GeneratedRegex("""^Project\("[^"]*"\) = "[^"]*", "(?<path>[^"]*\.csproj)",""")]
    private static partial Regex ProjectLine();
}
