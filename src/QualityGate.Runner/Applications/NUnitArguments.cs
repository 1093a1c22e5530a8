using System.Collections.Immutable;
using System.Xml.Linq;
using QualityGate.Core.Suites;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Settings;

namespace QualityGate.Runner.Applications;

/// <summary>What an NUnit application is told at its start.</summary>
internal static class NUnitArguments
{
    public static ImmutableArray<string> For(HostLaunch launch, ImmutableArray<TestId> methods, string folder)
    {
        XElement settings = XElement.Parse(launch.SettingsXml);
        if (!methods.IsEmpty)
            NUnitSelection.Narrow(settings, methods);
        return [.. RunSettingsFile.Arguments(folder, settings)];
    }
}
