using QualityGate.Core.Faults;

namespace QualityGate.Core.Gates;

/// <summary>
/// Makes one policy of all that was said. What is said higher wins, and a profile has the rank of the place where it was chosen:
/// limits in a file stand above the profile that the file names, and below one that is typed.
/// </summary>
public static class PolicyResolver
{
    /// <param name="layers">The lowest first.</param>
    /// <param name="profiles">Those that the team has defined.</param>
    /// <param name="runs">Runs that are asked for: the least number of valid ones, unless a layer names another.</param>
    /// <exception cref="QualityGateException">There is no such profile, or profiles extend each other in a circle (usage).</exception>
    public static GatePolicy Resolve(ImmutableArray<PolicyLayer> layers, ImmutableArray<PolicyProfile> profiles, int runs)
    {
        PolicyLayer sum = GateProfiles.Default.Keys;
        ImmutableArray<ProjectPolicy> projects = [];
        bool isNewJudged = false;
        foreach (PolicyLayer layer in layers)
        {
            ImmutableArray<PolicyLayer> parts = [.. ChainOf(layer.Profile, profiles), layer];
            sum = parts.Aggregate(sum, (below, part) => part.Over(below));
            isNewJudged |= parts.Any(part => part.LimitOf(GateRule.NewUnreliableTests) is not null);
            projects = [.. projects.Select(project => Without(project, parts)).Where(project => !project.Limits.IsEmpty), .. layer.Projects];
        }

        // Who only says how many flaky tests there may be in all has said that new ones are no worse than others.
        if (!isNewJudged && layers.Any(layer => layer.Flaky is not null))
            sum = sum.With(GateRule.NewUnreliableTests, Limit.Report);
        return new GatePolicy
        {
            MinRuns = sum.LimitOf(GateRule.ValidRuns) is { Kind: LimitKind.Number, Number: { } number } ? (int)number : runs,
            Profile = layers.LastOrDefault(layer => layer.Profile is not null)?.Profile,
            Limits = [.. sum.Limits.Where(limit => limit.Rule != GateRule.ValidRuns)],
            Projects = projects,
            Undecided = sum.Undecided ?? UndecidedMeaning.Undecided,
            Hysteresis = sum.Hysteresis?.CleanRuns,
        };
    }

    /// <summary>What a profile sets, from the ground up. The default is the ground of all others already, and sets nothing twice.</summary>
    private static ImmutableArray<PolicyLayer> ChainOf(string? chosen, ImmutableArray<PolicyProfile> profiles)
    {
        ImmutableArray<PolicyProfile> known = [.. GateProfiles.BuiltIn, .. profiles];
        Stack<PolicyProfile> chain = new();
        for (string? name = chosen; name is not null;)
        {
            PolicyProfile profile = known.FirstOrDefault(candidate => candidate.Name == name) ?? throw Missing(name, known);
            if (chain.Contains(profile))
                throw new QualityGateException(FaultKind.Usage, $"The profile '{name}' extends itself, by way of {string.Join(" and ", chain.Select(part => $"'{part.Name}'"))}.");

            chain.Push(profile);
            name = profile.Extends == GateProfiles.Default.Name ? null : profile.Extends;
        }

        return [.. chain.Select(profile => profile.Keys)];
    }

    private static ProjectPolicy Without(ProjectPolicy project, ImmutableArray<PolicyLayer> above) =>
        project with { Limits = [.. project.Limits.Where(limit => above.All(part => part.LimitOf(limit.Rule) is null && (part.Flaky is null || limit.Rule != GateRule.UnreliableTests)))] };

    private static QualityGateException Missing(string name, ImmutableArray<PolicyProfile> known) => new(FaultKind.Usage,
        $"There is no gate profile '{name}'{NearestName.Hint(name, known.Select(profile => profile.Name))}; there are {string.Join(", ", known.Select(profile => profile.Name))}.");
}
