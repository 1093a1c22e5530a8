using System.IO.Compression;
using System.Text;

namespace QualityGate.House.Tests.Reading;

/// <summary>A file of the repository as text. Its path is relative to the root, with forward slashes.</summary>
internal sealed record TextFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public ImmutableArray<string> Folders => [.. Path.Split('/')[..^1]];

    public IEnumerable<(int Number, string Text)> Lines => Text.Split('\n').Select((text, index) => (index + 1, text));

    /// <summary>The file's text, unpacked when it is a <c>.gz</c>; null when it is no text.</summary>
    public static TextFile? Read(string root, string path)
    {
        string text = Encoding.UTF8.GetString(ReadBytes(System.IO.Path.Combine(root, path)));
        return text.Contains('\0') ? null : new TextFile(path, text);
    }

    private static byte[] ReadBytes(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.Ordinal))
            return File.ReadAllBytes(path);

        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
