using QualityGate.Analyzers;

namespace QualityGate.Samples;

/// <summary>All rules that the analyzer assembly has.</summary>
public static class EveryRule
{
    public static ImmutableArray<FlakinessAnalyzer> OfOurs { get; } =
    [
        .. typeof(FlakinessAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(FlakinessAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (FlakinessAnalyzer)Activator.CreateInstance(type)!),
    ];
}
