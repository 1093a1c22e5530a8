using System.Xml;
using System.Xml.Linq;

namespace QualityGate.House.Tests.Reading;

/// <summary>A project file, or a file of MSBuild properties, with the line of every element.</summary>
internal sealed class ProjectFile(TextFile file)
{
    /// <summary>A file that exists only in a test of a wall.</summary>
    public static ProjectFile Of(string path, string text) => new(new TextFile(path, text));

    public TextFile File { get; } = file;

    public string Path => File.Path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The first folder below the root: src, tests or analyzers.</summary>
    public string Area => File.Folders.FirstOrDefault("");

    public XElement Root { get; } =
        XDocument.Parse(file.Text, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;

    public IEnumerable<XElement> ProjectReferences => Root.Descendants("ProjectReference");

    public IEnumerable<XElement> PackageReferences => Root.Descendants("PackageReference");

    /// <summary>The name of the project that a reference points to.</summary>
    public static string TargetOf(XElement reference) =>
        System.IO.Path.GetFileNameWithoutExtension(Include(reference).Replace('\\', '/'));

    public static string Include(XElement item) => item.Attribute("Include")?.Value ?? item.Attribute("Update")?.Value ?? "";

    public Violation At(XElement element, string advice) => new(Path, ((IXmlLineInfo)element).LineNumber, advice);
}
