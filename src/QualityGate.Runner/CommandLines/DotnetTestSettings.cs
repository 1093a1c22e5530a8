using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Settings;

namespace QualityGate.Runner.CommandLines;

/// <summary>The run settings for <c>dotnet test</c>: those of the run, and what makes a run that is cut short say how far it came.</summary>
internal static class DotnetTestSettings
{
    /// <param name="launch">The run.</param>
    /// <param name="variables">For the process of the tests alone: what holds it up would hold up the platform's own as well.</param>
    /// <exception cref="QualityGateException">The user's settings file cannot be read.</exception>
    public static string Of(HostLaunch launch, IReadOnlyDictionary<string, string> variables)
    {
        XElement settings = XElement.Parse(launch.SettingsXml);
        XElement configuration = settings.Child("RunConfiguration");

        // Results are sent in tens otherwise, and those of a crash would be lost with it.
        configuration.Set("BatchSize", "1");
        Select(launch, settings, configuration);
        foreach (string asked in launch.Suite.Environment.Keys)
            configuration.Element("EnvironmentVariables")?.Elements().Where(variable => variable.Name.LocalName == asked).Remove();
        foreach ((string name, string value) in variables)
            configuration.Child("EnvironmentVariables").Set(name, value);

        Collector(settings.Child("DataCollectionRunSettings").Child("DataCollectors"), "DataCollector").Add(Watching(launch.TestTimeout));
        Collector(settings.Child("LoggerRunSettings").Child("Loggers"), "Logger");
        return settings.ToText();
    }

    /// <summary>In the settings it may be of any length, and no shell or argument parser comes between.</summary>
    private static void Select(HostLaunch launch, XElement settings, XElement configuration)
    {
        configuration.Element("TestCaseFilter")?.Remove();
        ImmutableArray<TestId> methods = NamedMethods.Of(launch.Tests);
        if (methods.IsEmpty)
            return;
        if (NUnitSelection.IsReadBy(launch.Suite.AssemblyPath))
            NUnitSelection.Narrow(settings, methods);
        else
            configuration.Set("TestCaseFilter", TestFilterText.Of(methods));
    }

    /// <summary>The platform's own blame collector; the option for it would write a dump of the memory as well.</summary>
    private static XElement Collector(XElement list, string kind)
    {
        list.Elements(kind).Where(entry => string.Equals(entry.Attribute("friendlyName")?.Value, "blame", StringComparison.OrdinalIgnoreCase)).Remove();
        XElement blame = new(kind, new XAttribute("friendlyName", "blame"), new XAttribute("enabled", "True"));
        list.Add(blame);
        return blame;
    }

    private static XElement? Watching(TimeSpan? limit) => limit is null ? null : new XElement(
        "Configuration",
        new XElement(
            "CollectDumpOnTestSessionHang",
            new XAttribute("TestTimeout", Math.Ceiling(limit.Value.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)),
            new XAttribute("HangDumpType", "None")));
}
