using System.Globalization;
using System.Text.RegularExpressions;
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

    // Compilers bring no JSON reader that an analyzer could use; of these flat files single values are enough.
    private static RunnerFiles Xunit(RunnerFiles files, string text) => files with
    {
        XunitCollections = Switch(Value(text, "parallelizeTestCollections")) ?? files.XunitCollections,
        XunitThreads = Threads(Value(text, "maxParallelThreads")) ?? files.XunitThreads,
    };

    private static RunnerFiles TestConfig(RunnerFiles files, string text) => Switch(Value(text, "enabled")) is not { } enabled
        ? files
        : files with
        {
            MSTestWorkers = enabled ? Count(Value(text, "workers")) ?? 0 : 1,
            MSTestScope = Scope(Value(text, "scope")),
        };

    private static RunnerFiles RunSettings(RunnerFiles files, string text)
    {
        if (Parse(text) is not { } root)
            return files;

        XElement? parallelize = root.Element("MSTest")?.Element("Parallelize");
        return files with
        {
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

    private static string? Value(string json, string name)
    {
        Match match = Regex.Match(json, $"\"{name}\"\\s*:\\s*\"?(?<value>[^\",}}\\s]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return match.Success ? match.Groups["value"].Value : null;
    }

    private static bool? Switch(string? text) => bool.TryParse(text, out bool value) ? value : null;

    private static int? Count(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : null;

    // "2x" means twice the processors: more than one in any case that matters here.
    private static int? Threads(string? text) =>
        text is null ? null : Count(text) ?? (text.EndsWith("x", StringComparison.OrdinalIgnoreCase) ? 0 : text.Equals("unlimited", StringComparison.OrdinalIgnoreCase) ? -1 : null);

    private static Company Scope(string? text) => text?.StartsWith("Method", StringComparison.OrdinalIgnoreCase) == true ? Company.OwnClass : Company.OtherClasses;
}
