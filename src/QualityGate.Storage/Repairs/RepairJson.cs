using System.Text.Json;
using QualityGate.Core.Faults;
using QualityGate.Storage.Records.Format;

namespace QualityGate.Storage.Repairs;

/// <summary>Small documents that people may look at and commit: the values of a record, on several lines, behind a format and a version.</summary>
internal static class RepairJson
{
    private static readonly JsonSerializerOptions Indented = new(RecordJson.Options) { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>Null when there is no such file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">What it must say that it is.</param>
    /// <param name="version">The newest that can be read.</param>
    /// <param name="remedy">What to do about one that cannot be used; a sentence.</param>
    /// <exception cref="QualityGateException">It cannot be read, or not be used as written.</exception>
    public static T? Read<T>(string path, string format, int version, string remedy)
        where T : class
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            return JsonSerializer.Deserialize<RecordVersion>(bytes, Indented) switch
            {
                { Version: >= 1 } header when header.Format == format && header.Version <= version => JsonSerializer.Deserialize<T>(bytes, Indented),
                { Version: >= 1 } header when header.Format == format => throw new QualityGateException(FaultKind.Environment,
                    $"{path} has version {header.Version} of its format, and this tool reads up to version {version}: use a newer one."),
                _ => throw new JsonException($"It does not say that it is a {format}."),
            };
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (JsonException exception)
        {
            throw new QualityGateException(FaultKind.Usage, $"{path} cannot be used: {JsonComplaint.Of(exception)} {remedy}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{path} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Whole or not at all: a file beside it takes its place once it is written.</summary>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Environment"/>: it cannot be written.</exception>
    public static void Write<T>(string path, T document) => WriteText(path, JsonSerializer.Serialize(document, Indented) + "\n");

    /// <inheritdoc cref="Write{T}"/>
    public static void WriteText(string path, string text)
    {
        string draft = $"{path}.{Environment.ProcessId}.draft";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            try
            {
                File.WriteAllText(draft, text);
                File.Move(draft, path, overwrite: true);
            }
            finally
            {
                File.Delete(draft);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{path} cannot be written: {exception.Message}", exception);
        }
    }
}
