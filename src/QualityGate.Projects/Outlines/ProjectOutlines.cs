using System.Xml;
using System.Xml.Linq;
using QualityGate.Core.Suites;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Outlines;

/// <summary>
/// Looks at the projects of a repository as a person would who has just opened it. What MSBuild would make of them needs packages that
/// may not be restored yet; a guess is enough for what is only proposed.
/// </summary>
public static class ProjectOutlines
{
    private static readonly ImmutableArray<string> Shared = ["Directory.Build.props", "Directory.Build.targets"];

    private static readonly ImmutableArray<string> Referring = ["PackageReference", "GlobalPackageReference"];

    private static readonly ImmutableSortedDictionary<string, TestFramework> Packages = new Dictionary<string, TestFramework>
    {
        ["xunit"] = TestFramework.XunitV2,
        ["xunit.core"] = TestFramework.XunitV2,
        ["xunit.v3"] = TestFramework.XunitV3,
        ["xunit.v3.core"] = TestFramework.XunitV3,
        ["NUnit"] = TestFramework.NUnit,
        ["MSTest"] = TestFramework.MSTest,
        ["MSTest.TestFramework"] = TestFramework.MSTest,
        ["TUnit"] = TestFramework.TUnit,
    }.ToImmutableSortedDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The test projects below a folder, in ordinal order of their paths. One that cannot be read is passed over.</summary>
    /// <param name="root">The topmost folder.</param>
    public static ImmutableArray<ProjectOutline> Below(string root) =>
        [.. ProjectSearch.Below(root).Select(project => Read(root, project)).OfType<ProjectOutline>()];

    private static ProjectOutline? Read(string root, string project)
    {
        ImmutableArray<XElement> all = [.. Parse(project), .. FoldersUpTo(root, project).SelectMany(folder => Shared.Select(name => Path.Combine(folder, name))).Where(File.Exists).SelectMany(Parse)];
        ImmutableArray<TestFramework> frameworks = [.. all.SelectMany(FrameworksOf).Distinct().Order()];
        return frameworks.IsEmpty ? null : new ProjectOutline(SourceRoot.Relative(root, project), frameworks, TargetsOf(all));
    }

    private static IEnumerable<TestFramework> FrameworksOf(XElement file)
    {
        foreach (string package in file.Descendants().Where(item => Referring.Contains(item.Name.LocalName)).Select(item => item.Attribute("Include")?.Value ?? ""))
        {
            if (Packages.TryGetValue(package, out TestFramework framework))
                yield return framework;
        }

        // The SDK of its own brings the packages along.
        if (file.Attribute("Sdk")?.Value.StartsWith("MSTest.Sdk", StringComparison.OrdinalIgnoreCase) == true)
            yield return TestFramework.MSTest;
    }

    // The project's own word counts, and where it has none, that of the files that it inherits.
    private static ImmutableArray<string> TargetsOf(ImmutableArray<XElement> files) => files
        .Select(file => (ImmutableArray<string>)
        [
            .. file.Descendants()
                .Where(property => property.Name.LocalName is "TargetFramework" or "TargetFrameworks")
                .SelectMany(property => property.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Where(target => !target.Contains('$', StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal),
        ])
        .FirstOrDefault(targets => !targets.IsEmpty, []);

    private static IEnumerable<string> FoldersUpTo(string root, string project)
    {
        for (string? folder = Path.GetDirectoryName(project); folder is not null && folder.Length >= Path.TrimEndingDirectorySeparator(root).Length; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    private static IEnumerable<XElement> Parse(string path)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root is { } project ? [project] : [];
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // What cannot be read proposes nothing; a build will say what is wrong with it.
            return [];
        }
    }
}
