using QualityGate.Runner.Applications.Messages;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications;

/// <summary>A discovered node as a case.</summary>
internal static class NodeDescription
{
    /// <summary>Categories of MSTest and NUnit come as a name without a value.</summary>
    private const string Category = "Category";

    public static HostEvent.TestDiscovered Of(TestNode node, CaseName name, bool isExplicit) => new(new DiscoveredCase(name)
    {
        File = node.File,
        Line = node.Line,
        Traits = [.. node.Traits.Where(trait => !MeansExplicit(trait)).Select(trait => trait.Value.Length == 0 ? KeyValuePair.Create(Category, trait.Key) : trait)],
        SkipReason = isExplicit || node.Traits.Any(MeansExplicit) ? DiscoveredCase.Explicit : null,
    });

    private static bool MeansExplicit(KeyValuePair<string, string> trait) => trait is { Key: ExplicitTests.Trait, Value: "" };
}
