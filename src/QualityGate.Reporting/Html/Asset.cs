using System.Security.Cryptography;
using System.Text;

namespace QualityGate.Reporting.Html;

/// <summary>A file of ours that stands inside of every page, and by its hash is the only one of its kind that a browser accepts there.</summary>
/// <param name="Text">With LF line ends, as it stands between the tags.</param>
internal sealed record Asset(string Text)
{
    public static Asset Style { get; } = Read("report.css");

    public static Asset Script { get; } = Read("report.js");

    /// <summary>As a source in a Content-Security-Policy.</summary>
    public string Source => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    private static Asset Read(string name)
    {
        using Stream stream = typeof(Asset).Assembly.GetManifestResourceStream($"{typeof(Asset).Namespace}.{name}")
            ?? throw new InvalidOperationException($"There is no resource {name}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return new Asset(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
