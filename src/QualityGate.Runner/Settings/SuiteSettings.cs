using System.Collections.Immutable;
using System.Diagnostics;
using System.Xml;
using System.Xml.Linq;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Settings;

/// <summary>
/// The run settings of a suite: the user's own file with, for each request, the few values changed that the request is
/// about. Everything else in it, test run parameters included, reaches the adapter untouched.
/// </summary>
internal sealed class SuiteSettings
{
    private readonly string _assembly;

    private SuiteSettings(TestSuite suite, XElement own)
    {
        _assembly = suite.AssemblyPath;
        Own = own;
        AdapterFolders = AdapterFoldersIn(own, Path.GetDirectoryName(suite.SettingsPath ?? suite.AssemblyPath)!);
        Environment = EnvironmentIn(own).SetItems(suite.Environment);
    }

    /// <summary>The file as the user wrote it.</summary>
    public XElement Own { get; }

    /// <summary>Absolute paths of further folders to look for adapters in, written relative to the file; none as a rule.</summary>
    public ImmutableArray<string> AdapterFolders { get; }

    /// <summary>Variables to set when the test process starts: the file's, overruled by the user's own.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; }

    /// <exception cref="QualityGateException">The settings file is missing or is not XML with the root RunSettings.</exception>
    public static SuiteSettings Of(TestSuite suite) => new(suite, suite.SettingsPath is { } path ? Read(path) : new XElement("RunSettings"));

    /// <summary>Symbols are read here, once, and never again in a run: that costs more than the tests themselves.</summary>
    public string ForDiscovery()
    {
        XElement settings = ForCommandLine();
        settings.Child("RunConfiguration").Set("CollectSourceInformation", "true");
        NUnitSettings.Seed(settings, seed: 0);
        return settings.ToText();
    }

    /// <summary>The sections of all frameworks are written, whichever lies beside the tests: each reads only its own.</summary>
    /// <param name="parallelism">How many tests may run at the same time.</param>
    /// <param name="seed">For what the framework leaves to chance, where the user did not choose.</param>
    /// <param name="results">Absolute path of the folder for whatever the run leaves behind, wherever the user wants it otherwise; null where the process is told in another way.</param>
    public string ForRun(Parallelism parallelism, int seed, string? results = null)
    {
        XElement settings = ForCommandLine();
        settings.Child("RunConfiguration").Set("CollectSourceInformation", "false");
        if (results is not null)
            settings.Child("RunConfiguration").Set("ResultsDirectory", results);
        NUnitSettings.Seed(settings, seed);
        switch (parallelism)
        {
            case Parallelism.AsDeclared:
                break;
            case Parallelism.Serial:
                settings.Child("RunConfiguration").Set("DisableParallelization", "true");
                XunitSettings.MakeSerial(settings);
                NUnitSettings.MakeSerial(settings);
                MSTestSettings.MakeSerial(settings);
                break;
            case Parallelism.Maximal:
                settings.Child("RunConfiguration").Set("DisableParallelization", "false");
                XunitSettings.MakeParallel(settings);
                NUnitSettings.MakeParallel(settings);
                MSTestSettings.MakeParallel(settings, _assembly);
                break;
            default:
                throw new UnreachableException();
        }

        return settings.ToText();
    }

    /// <summary>
    /// What `dotnet test` does to any settings: the framework is the project's own, whatever the file says; an adapter
    /// passes silently over tests of another one.
    /// </summary>
    private XElement ForCommandLine()
    {
        XElement settings = new(Own);
        XElement configuration = settings.Child("RunConfiguration");
        configuration.Set("DesignMode", "false");
        configuration.Element("TargetFrameworkVersion")?.Remove();
        return settings;
    }

    private static XElement Read(string path)
    {
        try
        {
            XElement root = XElement.Load(path);
            return root.Name.LocalName == "RunSettings"
                ? root
                : throw new QualityGateException(FaultKind.Usage, $"{path} is not a run settings file: its root is <{root.Name.LocalName}>, expected <RunSettings>.");
        }
        catch (Exception unreadable) when (unreadable is XmlException or IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Usage, $"The run settings {path} cannot be read: {unreadable.Message}", unreadable);
        }
    }

    private static ImmutableArray<string> AdapterFoldersIn(XElement settings, string folder) =>
    [
        .. (settings.Element("RunConfiguration")?.Element("TestAdaptersPaths")?.Value ?? string.Empty)
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(path => Path.GetFullPath(System.Environment.ExpandEnvironmentVariables(path), folder)),
    ];

    private static ImmutableSortedDictionary<string, string> EnvironmentIn(XElement settings) =>
        (settings.Element("RunConfiguration")?.Element("EnvironmentVariables")?.Elements() ?? [])
            .GroupBy(variable => variable.Name.LocalName, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(variable => variable.Key, variable => variable.Last().Value, StringComparer.Ordinal);
}
