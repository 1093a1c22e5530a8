using System.Text.Json;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;

namespace QualityGate.DiagnosisBench.Zoos;

/// <summary>Reads specimens.json: an array of rows, or an object that holds it as <c>specimens</c>.</summary>
internal static class SpecimenReader
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <param name="text">The document.</param>
    /// <param name="file">Where it lies, for what is said of errors.</param>
    /// <exception cref="QualityGateException">It is not such a document, or a row says something that has no meaning.</exception>
    public static ImmutableArray<Specimen> Read(string text, string file)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Lenient);
            JsonElement rows = document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.GetProperty("specimens") : document.RootElement;
            return [.. rows.EnumerateArray().Select(row => SpecimenOf(row.Deserialize<SpecimenRow>(JsonSerializerOptions.Web)!))];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new QualityGateException(FaultKind.Usage, $"{file} is no list of specimens: {exception.Message}", exception);
        }
    }

    private static Specimen SpecimenOf(SpecimenRow row)
    {
        string name = $"{row.Class}.{row.Method}";
        SpecimenKind kind = KindOf(row.Kind, name);
        ImmutableArray<RootCause> causes = [.. Texts(row.TrueCause).Select(cause => CauseOf(cause, name))];
        return new Specimen
        {
            Project = row.Project ?? throw new FormatException($"{name} has no project."),
            Class = row.Class ?? throw new FormatException("A row has no class."),
            Method = row.Method,
            Row = row.Row,
            Kind = kind,
            Verdicts = [.. Texts(row.Verdicts)],
            TrueCauses = causes.IsEmpty && kind == SpecimenKind.Order ? [RootCause.OrderDependency] : causes,
            ArguableCauses = [.. Texts(row.Arguable).Select(cause => CauseOf(cause, name))],
            BaseRate = row.BaseRate is { } rate ? new FailureRate(rate.Failures, rate.Runs) : null,
            Culprits = [.. Texts(row.Polluters).Concat(Texts(row.Setters)).Select(test => new TestName(test))],
            Cleaners = [.. Texts(row.Cleaners).Select(test => new TestName(test))],
        };
    }

    private static SpecimenKind KindOf(string? text, string name) => text switch
    {
        "flaky" => SpecimenKind.Flaky,
        "order" => SpecimenKind.Order,
        "sensitive" => SpecimenKind.Sensitive,
        "stable-tempting" or "stable" => SpecimenKind.Stable,
        _ => throw new FormatException($"The kind of {name} is '{text}', and not flaky, order, sensitive or stable-tempting."),
    };

    // Whoever writes from the table of causes says "fixture issue", or only "order".
    private static RootCause CauseOf(string text, string name) => Enum.GetValues<RootCause>().Where(cause => AreAlike(cause.ToString(), text.Replace(" ", "", StringComparison.Ordinal))).ToArray() is [var one]
        ? one
        : throw new FormatException($"The cause of {name} is '{text}', and not one of {string.Join(", ", Enum.GetNames<RootCause>())}.");

    private static bool AreAlike(string cause, string text) => text.Length > 0
        && (cause.StartsWith(text, StringComparison.OrdinalIgnoreCase) || text.StartsWith(cause, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        _ => throw new FormatException($"{value} is neither a text nor a list of texts."),
    };
}
