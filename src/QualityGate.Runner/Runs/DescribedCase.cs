using QualityGate.Core.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>A discovered case in the house's own words.</summary>
internal static class DescribedCase
{
    public static DiscoveredTest Of(SuiteId suite, DiscoveredCase discovered, string root) => new()
    {
        Id = CaseIdentity.Of(suite, discovered.Name),
        DisplayName = discovered.Name.DisplayName,
        Location = discovered is { File: { Length: > 0 } file, Line: > 0 } ? new SourceLocation(Within(root, file), discovered.Line) : null,
        Traits = [.. discovered.Traits.Select(trait => new Trait(trait.Key, trait.Value))],
        SkipReason = discovered.SkipReason,
    };

    private static string Within(string root, string file)
    {
        string relative = Path.GetRelativePath(root, file);
        bool isOutside = Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal);
        return (isOutside ? file : relative).Replace('\\', '/');
    }
}
