using System.Xml.Linq;

namespace QualityGate.Runner.Declarations;

/// <summary>What the run settings say to every framework alike.</summary>
internal static class RunConfiguration
{
    public static bool ForbidsParallelism(XElement settings) =>
        "true".Equals(settings.Element("RunConfiguration")?.Element("DisableParallelization")?.Value.Trim(), StringComparison.OrdinalIgnoreCase);
}
