using FsCheck;
using FsCheck.Fluent;
using QualityGate.Core.Gates;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>Policies with anything in them that their types allow.</summary>
internal static class Policies
{
    public static Gen<GatePolicy> All { get; } =
        from minRuns in Values.Counts
        from maxFlaky in Values.Counts
        from markers in Values.Maybe(Values.Counts)
        from isPartialAllowed in Gen.Elements(true, false)
        from profile in Values.Maybe(HostileText.Texts)
        from limits in Values.Many(Limits)
        from projects in Values.Many(Projects)
        from undecided in Values.OneOf<UndecidedMeaning>()
        from hysteresis in Values.Maybe(Values.Counts)
        select new GatePolicy
        {
            MinRuns = minRuns,
            MaxFlaky = maxFlaky,
            MaxFlakyMarkers = markers,
            AllowPartialScans = isPartialAllowed,
            Profile = profile,
            Limits = limits,
            Projects = projects,
            Undecided = undecided,
            Hysteresis = hysteresis,
        };

    private static Gen<RuleLimit> Limits =>
        from rule in Values.OneOf<GateRule>()
        from kind in Values.OneOf<LimitKind>()
        from number in Values.MaybeShares
        select new RuleLimit(rule, new Limit(kind, number));

    private static Gen<ProjectPolicy> Projects =>
        from match in HostileText.Texts
        from limits in Values.Many(Limits)
        select new ProjectPolicy { Match = match, Limits = limits };
}
