using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Projects;

/// <summary>The projects that a solution names, in each of its formats.</summary>
internal static partial class SolutionReader
{
    /// <summary>Paths relative to the root; null when the file cannot be read as a solution.</summary>
    public static ImmutableArray<string>? Read(string path, Repository repository)
    {
        if (repository.Read(path) is not { } content)
            return null;
        string folder = Path.GetDirectoryName(path) ?? "";
        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".sln" => Below(folder, ProjectLine().Matches(content).Select(match => match.Groups["path"].Value)),
                ".slnx" => Below(folder, XDocument.Parse(content).Descendants("Project").Select(project => project.Attribute("Path")?.Value ?? "")),
                ".slnf" => Filtered(folder, content),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is JsonException or XmlException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ImmutableArray<string> Filtered(string folder, string content)
    {
        using JsonDocument filter = JsonDocument.Parse(content, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        JsonElement solution = filter.RootElement.GetProperty("solution");
        string home = Path.GetDirectoryName($"{folder}/{solution.GetProperty("path").GetString()}".Replace('\\', '/')) ?? "";
        return Below(home, solution.GetProperty("projects").EnumerateArray().Select(project => project.GetString() ?? ""));
    }

    private static ImmutableArray<string> Below(string folder, IEnumerable<string> paths) => [.. paths.Select(path => Repository.Normal($"{folder}/{path}")).OfType<string>()];

    [GeneratedRegex("""^Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"(?<path>[^"]*proj)"\s*,""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectLine();
}
