using System.Globalization;
using System.Xml.Linq;
using QualityGate.Runner.Declarations;

namespace QualityGate.Runner.Settings;

/// <summary>
/// What MSTest's adapter reads. These values win over [assembly: Parallelize]; [assembly: DoNotParallelize], and
/// [DoNotParallelize] on a class or method, win over them.
/// </summary>
internal static class MSTestSettings
{
    /// <summary>MSTest's own choice when a suite wants to be parallel and does not say at which level.</summary>
    public const string ClassLevel = "ClassLevel";

    private const string Section = "MSTest";
    private const string OlderSection = "MSTestV2";

    public static void MakeSerial(XElement settings) => Parallelize(settings, workers: 1, ClassLevel);

    /// <summary>As wide as the suite declares; one that declares nothing runs its classes side by side.</summary>
    public static void MakeParallel(XElement settings, string assembly) =>
        Parallelize(settings, Workers.Maximal, MSTestDeclaration.ScopeOf(assembly, settings) ?? ClassLevel);

    /// <summary>The user's section, which MSTest looks for in any case and prefers under its older name; null when there is none.</summary>
    public static XElement? SectionIn(XElement settings) => Named(settings, OlderSection) ?? Named(settings, Section);

    /// <summary>The child of that name in any case, as MSTest reads it.</summary>
    public static XElement? Named(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(child => child.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static void Parallelize(XElement settings, int workers, string scope)
    {
        XElement mstest = SectionIn(settings) ?? settings.Child(Section);
        Named(mstest, "Parallelize")?.Remove();
        mstest.Add(new XElement(
            "Parallelize",
            new XElement("Workers", workers.ToString(CultureInfo.InvariantCulture)),
            new XElement("Scope", scope)));
    }
}
