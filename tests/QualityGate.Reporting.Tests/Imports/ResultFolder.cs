using System.Text;

namespace QualityGate.Reporting.Tests.Imports;

/// <summary>A temporary folder for result files.</summary>
internal sealed class ResultFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitygate-results-");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Writes a file in UTF-8 without a byte order mark.</summary>
    public string Write(string name, string content)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
