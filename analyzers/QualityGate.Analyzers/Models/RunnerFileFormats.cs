using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace QualityGate.Analyzers.Models;

/// <summary>The runner files by name. What cannot be read says nothing: the runner itself complains about it.</summary>
internal static class RunnerFileFormats
{
    public static Func<RunnerFiles, string, RunnerFiles>? ReaderFor(string path)
    {
        string name = Path.GetFileName(path);
        return name.EndsWith("xunit.runner.json", StringComparison.OrdinalIgnoreCase) ? Xunit
            : name.EndsWith("testconfig.json", StringComparison.OrdinalIgnoreCase) ? TestConfig
            : name.EndsWith(".runsettings", StringComparison.OrdinalIgnoreCase) ? RunSettings
            : null;
    }

    private static RunnerFiles Xunit(RunnerFiles files, string text) => XunitSection(files, FlatJson.Read(text), "");

    // Tests of v3 that are applications of Microsoft.Testing.Platform read a section of testconfig.json; so do those of MSTest.
    private static RunnerFiles TestConfig(RunnerFiles files, string text)
    {
        ImmutableDictionary<string, string> values = FlatJson.Read(text);
        files = XunitSection(files, values, "xUnit:");
        return Switch(values.GetValueOrDefault("mstest:parallelism:enabled")) is not { } enabled
            ? files
            : files with
            {
                MSTestWorkers = enabled ? Count(values.GetValueOrDefault("mstest:parallelism:workers")) ?? 0 : 1,
                MSTestScope = Scope(values.GetValueOrDefault("mstest:parallelism:scope")),
            };
    }

    private static RunnerFiles XunitSection(RunnerFiles files, ImmutableDictionary<string, string> values, string section) => files with
    {
        XunitCollections = Switch(values.GetValueOrDefault(section + "parallelizeTestCollections")) ?? files.XunitCollections,
        XunitThreads = Threads(values.GetValueOrDefault(section + "maxParallelThreads")) ?? files.XunitThreads,
    };

    private static RunnerFiles RunSettings(RunnerFiles files, string text)
    {
        if (Parse(text) is not { } root)
            return files;

        bool isDisabled = Switch(root.Element("RunConfiguration")?.Element("DisableParallelization")?.Value) ?? files.IsParallelismDisabled;
        XElement? parallelize = root.Element("MSTest")?.Element("Parallelize");
        XElement? xunit = root.Element("xUnit") ?? root.Element("XUnit") ?? root.Element("xunit");
        return files with
        {
            IsParallelismDisabled = isDisabled,
            XunitCollections = Switch(xunit?.Element("ParallelizeTestCollections")?.Value) ?? (isDisabled ? false : files.XunitCollections),
            XunitThreads = Threads(xunit?.Element("MaxParallelThreads")?.Value) ?? files.XunitThreads,
            MSTestWorkers = parallelize is null ? files.MSTestWorkers : Count(parallelize.Element("Workers")?.Value) ?? 0,
            MSTestScope = parallelize is null ? files.MSTestScope : Scope(parallelize.Element("Scope")?.Value),
            NUnitWorkers = Count(root.Element("NUnit")?.Element("NumberOfTestWorkers")?.Value) ?? files.NUnitWorkers,
        };
    }

    private static XElement? Parse(string text)
    {
        try
        {
            return XDocument.Parse(text).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool? Switch(string? text) => bool.TryParse(text?.Trim(), out bool value) ? value : null;

    private static int? Count(string? text) => int.TryParse(text?.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : null;

    // "2x" means twice the processors: more than one in any case that matters here.
    private static int? Threads(string? text) =>
        text is null ? null : Count(text) ?? (text.EndsWith("x", StringComparison.OrdinalIgnoreCase) ? 0 : text.Equals("unlimited", StringComparison.OrdinalIgnoreCase) ? -1 : null);

    private static Company Scope(string? text) => text?.TrimStart().StartsWith("Method", StringComparison.OrdinalIgnoreCase) == true ? Company.OwnClass : Company.OtherClasses;
}
