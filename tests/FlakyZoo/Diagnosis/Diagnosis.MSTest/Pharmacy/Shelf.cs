namespace Diagnosis.MSTest.Pharmacy;

/// <summary>Boxes in a folder, a file for each.</summary>
public sealed class Shelf(string folder)
{
    public int Boxes => Directory.GetFiles(folder, "*.box").Length;

    public void Put(string name, string content) => File.WriteAllText(Path.Combine(folder, name + ".box"), content);

    public string Take(string name)
    {
        var path = Path.Combine(folder, name + ".box");
        var content = File.ReadAllText(path);
        File.Delete(path);
        return content;
    }
}
