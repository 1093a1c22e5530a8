using System.Globalization;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// Asks NUnit's adapter for some of its tests. The filter of the platform is of no use here: the adapter translates its
/// text into its own language, or, when told not to, runs everything after all. It takes a list of cases instead, of which
/// it looks at the full names only, and the name of a method stands for all of its rows, whatever they are called today.
/// </summary>
internal static class NUnitSelection
{
    public static IReadOnlyList<TestCase> CasesOf(CaseSelection.Only only, string tests)
    {
        HashSet<MethodName> methods = [.. only.Methods];
        IEnumerable<string> names =
        [
            .. only.Names,
            .. only.Names.Where(name => methods.Contains(NUnitFullName.Split(name))).Select(NUnitFullName.MethodOf),
            .. methods.Select(method => $"{method.ClassName}.{method.Name}"),
        ];
        return [.. names.Distinct().Select(name => new TestCase(name, NUnitNames.Executor, tests))];
    }

    /// <summary>Above its limit the adapter would drop the list and run everything.</summary>
    public static string Unlimited(string settingsXml)
    {
        XElement settings = XElement.Parse(settingsXml);
        XElement? nunit = settings.Element("NUnit");
        if (nunit is null)
            settings.Add(nunit = new XElement("NUnit"));
        nunit.SetElementValue("AssemblySelectLimit", int.MaxValue.ToString(CultureInfo.InvariantCulture));
        return settings.ToString(SaveOptions.DisableFormatting);
    }
}
