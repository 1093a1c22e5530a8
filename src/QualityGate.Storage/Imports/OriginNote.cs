using System.Text.Json;
using QualityGate.Core.Faults;

namespace QualityGate.Storage.Imports;

/// <summary>
/// What a team says of the result files in a folder, in a small file beside them: what was tested, and who tested it. Whatever is not
/// said is null.
/// </summary>
public sealed record OriginNote
{
    public const string FileName = "qualitygate-import.json";

    /// <summary>Says nothing.</summary>
    public static OriginNote Empty { get; } = new();

    /// <summary>A hash, or whatever else git knows a commit by.</summary>
    public string? Commit { get; init; }

    public string? Branch { get; init; }

    /// <summary>Results of different jobs are not held against each other.</summary>
    public string? Job { get; init; }

    /// <summary>Path of the project that they are of.</summary>
    public string? Suite { get; init; }

    /// <summary>Target framework of that project.</summary>
    public string? Framework { get; init; }

    /// <summary>What this note says, and where it says nothing what that of a folder above it does.</summary>
    public OriginNote Over(OriginNote above) => new()
    {
        Commit = Commit ?? above.Commit,
        Branch = Branch ?? above.Branch,
        Job = Job ?? above.Job,
        Suite = Suite ?? above.Suite,
        Framework = Framework ?? above.Framework,
    };

    /// <summary>The note in a folder; one that says nothing where there is none.</summary>
    /// <exception cref="QualityGateException">It cannot be used as written (usage), or not be read (environment).</exception>
    public static OriginNote In(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return Empty;

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject().Aggregate(Empty, (note, property) => With(note, property, path))
                : throw Bad(path, "it is no object");
        }
        catch (JsonException exception)
        {
            throw Bad(path, JsonComplaint.Of(exception));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{path} cannot be read: {exception.Message}", exception);
        }
    }

    private static OriginNote With(OriginNote note, JsonProperty property, string path)
    {
        string? text = property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() is { Length: > 0 } said
            ? said
            : throw Bad(path, $"'{property.Name}' is no text");
        return property.Name switch
        {
            "commit" => note with { Commit = text },
            "branch" => note with { Branch = text },
            "job" => note with { Job = text },
            "suite" => note with { Suite = text },
            "framework" => note with { Framework = text },
            _ => throw Bad(path, $"there is no key '{property.Name}'{NearestName.Hint(property.Name, ["commit", "branch", "job", "suite", "framework"])}"),
        };
    }

    private static QualityGateException Bad(string path, string what) =>
        new(FaultKind.Usage, $"{path} cannot be used: {what}. It holds an object with any of the texts commit, branch, job, suite and framework.");
}
