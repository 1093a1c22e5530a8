namespace QualityGate.Core.Diagnosis;

/// <summary>
/// What each provocation does to tests that fail by each mechanism: the evidence table of docs/detection.md in figures. They are
/// judgements, and coarse on purpose: docs/benchmarks.md says how often the causes they lead to are right, on tests whose authors did
/// not know them.
/// </summary>
internal static class EffectTable
{
    /// <summary>What chance and neighbours do to tests that have nothing to do with a provocation.</summary>
    private static readonly ExpectedEffect Unrelated = new(0.015, 0.015, 0.0005);

    /// <summary>What several do at once to tests that fail by one of these mechanisms, each as probable as its weight says.</summary>
    public static ExpectedEffect Of(ImmutableArray<Provocation> provocations, IEnumerable<(Mechanism Mechanism, double Weight)> ways)
    {
        ImmutableArray<(double Weight, ExpectedEffect Effect)> parts = [.. ways.Select(way => (way.Weight, Of(provocations, way.Mechanism)))];
        double total = parts.Sum(part => part.Weight);
        return new ExpectedEffect(Mean(effect => effect.More), Mean(effect => effect.Less), Mean(effect => effect.Always)) { Never = Mean(effect => effect.Never) };

        double Mean(Func<ExpectedEffect, double> share) => parts.Sum(part => part.Weight * share(part.Effect)) / total;
    }

    /// <summary>The one of several that tests of the mechanism care for most.</summary>
    public static Provocation Leading(ImmutableArray<Provocation> provocations, Mechanism mechanism) =>
        provocations.MinBy(provocation => Of(provocation, mechanism).None);

    /// <summary>
    /// How many of those tests that care for a provocation do not care for one condition of its kind: who reads a comma for a point
    /// may never see a Turkish letter.
    /// </summary>
    public static double Spared(Provocation provocation) => provocation switch
    {
        Provocation.OtherCulture => 0.5,
        Provocation.OtherTime or Provocation.OtherOrder or Provocation.Load => 0.35,
        _ => 0.15,
    };

    public static ExpectedEffect Of(Provocation provocation, Mechanism mechanism) => (provocation, mechanism) switch
    {
        (Provocation.SideBySide, Mechanism.NeighbourTests) => new(0.48, 0.01, 0.45),
        (Provocation.SideBySide, Mechanism.SharedName) => new(0.45, 0.03, 0.38),
        (Provocation.SideBySide, Mechanism.SharedSetUp) => new(0.35, 0.06, 0.18),
        (Provocation.SideBySide, Mechanism.ShortWait or Mechanism.HastySetUp) => new(0.35, 0.08, 0.015),
        (Provocation.SideBySide, Mechanism.UnawaitedWork) => new(0.3, 0.2, 0.02),
        (Provocation.SideBySide, Mechanism.ElapsedTime) => new(0.45, 0.05, 0.03),
        (Provocation.SideBySide, Mechanism.OwnThreads) => new(0.25, 0.25, 0.01),
        (Provocation.SideBySide, Mechanism.StateLeftBehind) => new(0.15, 0.2, 0.03) { Never = 0.05 },
        (Provocation.SideBySide, Mechanism.LocalService) => new(0.35, 0.05, 0.03),
        (Provocation.SideBySide, Mechanism.CostlySetUp) => new(0.2, 0.05, 0.07),
        (Provocation.SideBySide, Mechanism.FileSystem) => new(0.15, 0.1, 0.03),
        (Provocation.SideBySide, Mechanism.Memory) => new(0.3, 0.15, 0.03),
        (Provocation.SideBySide, Mechanism.ClockStep) => new(0.2, 0.15, 0.01),
        (Provocation.SideBySide, Mechanism.RemoteHost or Mechanism.Processors) => new(0.1, 0.05, 0.01),

        (Provocation.Load, Mechanism.ShortWait) => new(0.5, 0.05, 0.25),
        (Provocation.Load, Mechanism.HastySetUp) => new(0.4, 0.05, 0.15),
        (Provocation.Load, Mechanism.ElapsedTime) => new(0.55, 0.03, 0.2),
        (Provocation.Load, Mechanism.UnawaitedWork) => new(0.45, 0.15, 0.1),
        (Provocation.Load, Mechanism.LocalService) => new(0.4, 0.05, 0.1),
        (Provocation.Load, Mechanism.OwnThreads) => new(0.35, 0.3, 0.02),
        (Provocation.Load, Mechanism.NeighbourTests or Mechanism.SharedName or Mechanism.SharedSetUp) => new(0.22, 0.2, 0.02),
        (Provocation.Load, Mechanism.ClockStep) => new(0.25, 0.15, 0.02),
        (Provocation.Load, Mechanism.Processors) => new(0.1, 0.05, 0.2),
        (Provocation.Load, Mechanism.RemoteHost or Mechanism.CostlySetUp) => new(0.2, 0.05, 0.03),
        (Provocation.Load, Mechanism.StateLeftBehind or Mechanism.FileSystem or Mechanism.Memory) => new(0.1, 0.1, 0.005),

        (Provocation.OneProcessor, Mechanism.Processors) => new(0.05, 0.03, 0.75),
        (Provocation.OneProcessor, Mechanism.ShortWait or Mechanism.HastySetUp) => new(0.4, 0.12, 0.015),
        (Provocation.OneProcessor, Mechanism.ElapsedTime) => new(0.5, 0.05, 0.03),
        (Provocation.OneProcessor, Mechanism.UnawaitedWork) => new(0.3, 0.3, 0.02),
        (Provocation.OneProcessor, Mechanism.OwnThreads) => new(0.15, 0.55, 0.01),
        (Provocation.OneProcessor, Mechanism.NeighbourTests) => new(0.1, 0.3, 0.01),
        (Provocation.OneProcessor, Mechanism.SharedName or Mechanism.SharedSetUp) => new(0.1, 0.3, 0.01),
        (Provocation.OneProcessor, Mechanism.LocalService) => new(0.25, 0.1, 0.02),
        (Provocation.OneProcessor, Mechanism.ClockStep) => new(0.2, 0.2, 0.02),
        (Provocation.OneProcessor, Mechanism.StateLeftBehind or Mechanism.Memory or Mechanism.CostlySetUp or Mechanism.RemoteHost) => new(0.1, 0.12, 0.01),

        (Provocation.Crowd, Mechanism.SharedName) => new(0.3, 0.03, 0.6),
        (Provocation.Crowd, Mechanism.ShortWait or Mechanism.HastySetUp or Mechanism.ElapsedTime) => new(0.4, 0.05, 0.02),
        (Provocation.Crowd, Mechanism.UnawaitedWork) => new(0.3, 0.15, 0.01),
        (Provocation.Crowd, Mechanism.CostlySetUp) => new(0.2, 0.05, 0.25),
        (Provocation.Crowd, Mechanism.LocalService) => new(0.35, 0.05, 0.1),
        (Provocation.Crowd, Mechanism.FileSystem) => new(0.15, 0.05, 0.15),
        (Provocation.Crowd, Mechanism.OwnThreads or Mechanism.NeighbourTests or Mechanism.ClockStep) => new(0.2, 0.2, 0.01),
        (Provocation.Crowd, Mechanism.SharedSetUp) => new(0.1, 0.1, 0.03),
        (Provocation.Crowd, Mechanism.RemoteHost or Mechanism.Memory or Mechanism.Processors) => new(0.1, 0.05, 0.02),

        (Provocation.OtherTime, Mechanism.Calendar) => new(0.15, 0.05, 0.6),
        (Provocation.OtherTime, Mechanism.ClockStep) => new(0.1, 0.1, 0.02),

        (Provocation.OtherCulture, Mechanism.Culture) => new(0.1, 0.02, 0.78),
        (Provocation.OtherCulture, Mechanism.Calendar) => new(0.02, 0.02, 0.01),

        (Provocation.LittleMemory, Mechanism.Memory) => new(0.25, 0.03, 0.6),
        (Provocation.LittleMemory, Mechanism.ElapsedTime) => new(0.15, 0.05, 0.01),
        (Provocation.LittleMemory, Mechanism.ShortWait or Mechanism.HastySetUp or Mechanism.OwnThreads) => new(0.05, 0.05, 0.003),

        (Provocation.NoNetwork, Mechanism.RemoteHost) => new(0.12, 0.03, 0.75),
        (Provocation.NoNetwork, Mechanism.CostlySetUp) => new(0.08, 0.03, 0.2),
        (Provocation.NoNetwork, Mechanism.LocalService) => new(0.05, 0.05, 0.02),

        (Provocation.FreshFolders, Mechanism.Surroundings) => new(0.05, 0.05, 0.4),
        (Provocation.FreshFolders, Mechanism.FileSystem) => new(0.1, 0.15, 0.35),
        (Provocation.FreshFolders, Mechanism.CostlySetUp or Mechanism.SharedName) => new(0.05, 0.2, 0.05),

        (Provocation.OtherOrder, Mechanism.StateLeftBehind) => new(0.25, 0.1, 0.3) { Never = 0.25 },
        (Provocation.OtherOrder, Mechanism.SharedSetUp) => new(0.2, 0.1, 0.1) { Never = 0.05 },
        (Provocation.OtherOrder, Mechanism.Memory) => new(0.15, 0.1, 0.05),
        (Provocation.OtherOrder, Mechanism.NeighbourTests) => new(0.02, 0.1, 0.005),

        (Provocation.LessCompany, Mechanism.NeighbourTests) => new(0.01, 0.5, 0.001) { Never = 0.4 },
        (Provocation.LessCompany, Mechanism.StateLeftBehind) => new(0.1, 0.2, 0.15) { Never = 0.4 },
        (Provocation.LessCompany, Mechanism.SharedName or Mechanism.SharedSetUp) => new(0.02, 0.5, 0.005),
        (Provocation.LessCompany, Mechanism.ShortWait or Mechanism.UnawaitedWork or Mechanism.HastySetUp or Mechanism.ElapsedTime) => new(0.1, 0.3, 0.01),
        (Provocation.LessCompany, Mechanism.LocalService or Mechanism.Memory or Mechanism.OwnThreads or Mechanism.CostlySetUp) => new(0.1, 0.2, 0.01),

        _ => Unrelated,
    };

    private static ExpectedEffect Of(ImmutableArray<Provocation> provocations, Mechanism mechanism) => provocations.IsEmpty
        ? Unrelated
        : Of(Leading(provocations, mechanism), mechanism);
}
