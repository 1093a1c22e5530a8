using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Plans;

/// <summary>What a reader of the decision should know of the policy, because it may not be what was meant.</summary>
internal static class PolicyNotes
{
    public static IEnumerable<string> Of(Conclusion conclusion) => conclusion.Policy.Projects
        .Where(project => !conclusion.Audit.Suites.Any(suite => ProjectPattern.Matches(project.Match, suite.Id.Project)))
        .Select(project => $"No project of this audit matches {project.Match}, for which the policy sets limits of its own.");
}
