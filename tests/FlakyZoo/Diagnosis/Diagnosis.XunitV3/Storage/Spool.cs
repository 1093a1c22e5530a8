namespace Diagnosis.XunitV3.Storage;

/// <summary>Keeps messages in files of a folder.</summary>
public sealed class Spool(string folder)
{
    public async Task KeepAsync(int number, string text) => await File.WriteAllTextAsync(PathOf(number), text);

    public async Task<string> ReadAsync(int number) => await File.ReadAllTextAsync(PathOf(number));

    public int Count => Directory.GetFiles(folder).Length;

    public void Drop(int number) => File.Delete(PathOf(number));

    private string PathOf(int number) => Path.Combine(folder, $"{number}.msg");
}
