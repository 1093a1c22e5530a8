using System.Text.Json;

namespace QualityGate.DiagnosisBench.Measurements;

/// <summary>Where the result of one command lies; whole only once <c>measurement.json</c> is there.</summary>
internal sealed class ResultFolder(string path)
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Web) { WriteIndented = true };

    private string File => System.IO.Path.Combine(Path, "measurement.json");

    public string Path => path;

    /// <summary>Null when the command was not run to its end, or what it left cannot be read.</summary>
    public Measurement? Read()
    {
        try
        {
            return System.IO.File.Exists(File) ? JsonSerializer.Deserialize<Measurement>(System.IO.File.ReadAllText(File), JsonSerializerOptions.Web) : null;
        }
        catch (JsonException exception)
        {
            Console.Error.WriteLine($"{File} cannot be read, so this is measured again: {exception.Message}");
            return null;
        }
    }

    public void Write(Measurement measurement) => System.IO.File.WriteAllText(File, JsonSerializer.Serialize(measurement, Indented) + "\n");

    /// <summary>Empties it: what an interrupted command left is nobody's result.</summary>
    public void Clear()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
        Directory.CreateDirectory(Path);
    }
}
