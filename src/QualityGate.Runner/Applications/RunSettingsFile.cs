using System.Xml.Linq;

namespace QualityGate.Runner.Applications;

/// <summary>Run settings as a file, for the applications that take them: those of frameworks that were written for VSTest.</summary>
internal static class RunSettingsFile
{
    /// <summary>
    /// Writes them without the environment variables, which the process has from its start: an application that finds some
    /// starts a second process to have them set, and only a supervisor answers us.
    /// </summary>
    /// <returns>The arguments that name the file.</returns>
    public static IEnumerable<string> Arguments(string folder, XElement settings)
    {
        settings.Element("RunConfiguration")?.Element("EnvironmentVariables")?.Remove();
        string file = Path.Combine(folder, "run.runsettings");
        settings.Save(file);
        return ["--settings", file];
    }
}
