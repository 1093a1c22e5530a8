using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualityGate.Storage.Configurations;

/// <summary>What the value of a key may be: one definition of how it is read, described and drawn in the schema.</summary>
/// <param name="Expected">What may stand there, as the end of a sentence.</param>
/// <param name="Schema">A new node of JSON Schema, without a description.</param>
/// <param name="Understand">The value; null when it is none. Throws a <see cref="FormatException"/> where more can be said than what is expected.</param>
/// <param name="OfText">What an environment variable with that text would be in a file.</param>
internal sealed record ValueShape<T>(string Expected, Func<JsonObject> Schema, Func<JsonElement, Reading<T>?> Understand, Func<string, JsonElement> OfText)
{
    /// <exception cref="FormatException">It is no such value; says what is expected and what is there.</exception>
    public T Read(JsonElement value) => Understand(value) is { } reading
        ? reading.Value
        : throw new FormatException($"expected {Expected}, but found {Excerpt(value.GetRawText())}.");

    /// <summary>A value of this shape, or one of another.</summary>
    public ValueShape<T> Or(ValueShape<T> other) => new(
        $"{Expected}, or {other.Expected}",
        () => new JsonObject { ["anyOf"] = new JsonArray(Schema(), other.Schema()) },
        value => other.Understand(value) ?? Understand(value),
        OfText);

    /// <summary>The same values with another meaning.</summary>
    public ValueShape<TOther> As<TOther>(Func<T, TOther> meaning) =>
        new(Expected, Schema, value => Understand(value) is { } reading ? new Reading<TOther>(meaning(reading.Value)) : null, OfText);

    private static string Excerpt(string text)
    {
        const int Most = 60;
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Most ? line : $"{line[..Most]}...";
    }
}
