using System.Text.Json;
using QualityGate.Core.Faults;

namespace QualityGate.Storage.Configurations;

/// <summary>
/// Reads <c>qualitygate.json</c>: JSON that may hold comments and trailing commas, with exactly the keys of
/// <see cref="Configuration"/>. What is not understood is refused: a misspelt key must not leave a gate open.
/// </summary>
public static class ConfigurationReader
{
    public const string FileName = "qualitygate.json";

    /// <summary>
    /// The nearest <see cref="FileName"/> in a folder or above it, up to the root of its git work tree, or of the file system when it
    /// is in none; null when there is none.
    /// </summary>
    public static string? Find(string startDirectory)
    {
        for (DirectoryInfo? folder = new(startDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, FileName);
            if (File.Exists(candidate))
                return candidate;

            // A folder in a repository of its own, a file in a linked work tree or a submodule.
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
                return null;
        }

        return null;
    }

    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: there is no such file, or it cannot be used as written; says the line and what is expected there.
    /// <see cref="FaultKind.Environment"/>: the file cannot be read.
    /// </exception>
    public static Configuration Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new QualityGateException(FaultKind.Usage, $"There is no configuration file {path}.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"The configuration file {path} cannot be read: {exception.Message}", exception);
        }

        return Parse(bytes, path);
    }

    private static Configuration Parse(byte[] bytes, string path)
    {
        ReadOnlySpan<byte> text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        Utf8JsonReader json = new(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            return Parse(ref json, text, path);
        }
        catch (JsonException exception)
        {
            throw Unusable(path, (int)(exception.LineNumber ?? 0) + 1, $"this is not JSON: {JsonComplaint.Of(exception)}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // The parser only looks at the bytes of a text when it is asked for the text.
            throw Unusable(path, LineOf(json, text), "this is not Unicode; save the file as UTF-8.", exception);
        }
    }

    private static Configuration Parse(ref Utf8JsonReader json, ReadOnlySpan<byte> text, string path)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            throw Unusable(path, LineOf(json, text), "a configuration is one object: { ... }.");

        Configuration configuration = new();
        HashSet<string> seen = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int line = LineOf(json, text);
            string name = json.GetString()!;
            if (ConfigurationKey.All.FirstOrDefault(known => known.Name == name) is not { } key)
                throw Unusable(path, line, $"there is no key '{name}'{NearestName.Hint(name, ConfigurationKey.Names)}. The keys are: {string.Join(", ", ConfigurationKey.Names)}.");
            if (!seen.Add(name))
                throw Unusable(path, line, $"'{name}' is there for the second time; keep one.");

            try
            {
                configuration = key.Apply(configuration, JsonElement.ParseValue(ref json));
            }
            catch (FormatException exception)
            {
                throw Unusable(path, line, $"'{name}': {exception.Message}", exception);
            }
        }

        // Whatever follows the object makes the parser complain.
        while (json.Read())
            continue;
        return configuration;
    }

    private static int LineOf(in Utf8JsonReader json, ReadOnlySpan<byte> text) => text[..(int)json.TokenStartIndex].Count((byte)'\n') + 1;

    private static QualityGateException Unusable(string path, int line, string problem, Exception? cause = null) =>
        new(FaultKind.Usage, $"{path}:{line}: {problem}", cause);
}
