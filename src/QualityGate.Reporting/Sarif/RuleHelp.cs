using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Sarif;

/// <summary>What helps, in Markdown: the recipe for the cause.</summary>
internal static class RuleHelp
{
    public static string Of(Recipe recipe) => string.Join('\n', [recipe.FirstStep, "", .. recipe.Ways.Select(way => $"- {way}")]);
}
