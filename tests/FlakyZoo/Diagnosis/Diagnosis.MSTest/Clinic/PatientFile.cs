namespace Diagnosis.MSTest.Clinic;

/// <summary>Papers of a patient in a folder, written by a scanner in the background.</summary>
public sealed class PatientFile(string folder)
{
    public string Folder => folder;

    public Task ScanAsync(int pages) => Task.Run(() =>
    {
        for (var page = 0; page < pages && Directory.Exists(folder); page++)
        {
            File.WriteAllText(Path.Combine(folder, $"page-{page}.txt"), "scanned");
        }
    });
}
