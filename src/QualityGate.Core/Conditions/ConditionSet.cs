using QualityGate.Core.Suites;

namespace QualityGate.Core.Conditions;

/// <summary>The ordered conditions that hold together in one run. Two sets are equal when they name the same conditions in the same order.</summary>
public sealed class ConditionSet : IEquatable<ConditionSet>, IComparable<ConditionSet>
{
    private ConditionSet(ImmutableArray<Condition> conditions)
    {
        Conditions = conditions;
        Name = string.Join('+', conditions.Select(condition => condition.Name));
    }

    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>The names joined by <c>+</c>, such as <c>parallel</c>.</summary>
    public string Name { get; }

    /// <summary>Natural only when every member is.</summary>
    public ConditionNature Nature => Conditions.All(condition => condition.Nature == ConditionNature.Natural)
        ? ConditionNature.Natural
        : ConditionNature.Adverse;

    /// <summary>The last member that says anything about it decides.</summary>
    public Parallelism Parallelism => Conditions
        .Select(condition => condition.Parallelism)
        .LastOrDefault(parallelism => parallelism != Parallelism.AsDeclared);

    /// <summary>The last member that says anything about it decides.</summary>
    public Ordering Ordering => Conditions
        .Select(condition => condition.Ordering)
        .LastOrDefault(ordering => ordering != Ordering.AsIs);

    /// <summary>As often as the member that wants most.</summary>
    public Calls Calls => Conditions.Max(condition => condition.Calls);

    /// <summary>True when it is we who say which test starts when: one after the other, in whatever else the members want.</summary>
    public bool HasOrder => Ordering != Ordering.AsIs || Calls != Calls.Once;

    /// <summary>Of several values for one variable, the last member's.</summary>
    public ImmutableSortedDictionary<string, string> Variables => Conditions.Aggregate(
        ImmutableSortedDictionary<string, string>.Empty,
        (variables, condition) => variables.SetItems(condition.Variables));

    /// <summary>Those of all members, in their order.</summary>
    public ImmutableArray<Arrangement> Arrangements => [.. Conditions.SelectMany(condition => condition.Arrangements)];

    /// <summary>
    /// Whether the team of a suite could meet these conditions without anybody arranging it: a suite that declares to be serial
    /// runs in parallel only when we force it.
    /// </summary>
    public ConditionNature NatureFor(DeclaredParallelism declared) =>
        declared == DeclaredParallelism.Serial && Parallelism == Parallelism.Maximal ? ConditionNature.Adverse : Nature;

    /// <exception cref="ArgumentException">No condition: that would be a run of which nobody could say how it was made.</exception>
    public static ConditionSet Of(params ReadOnlySpan<Condition> conditions) => conditions.IsEmpty
        ? throw new ArgumentException("A run has at least one condition.", nameof(conditions))
        : new([.. conditions]);

    /// <summary>Reads <see cref="Name"/> back.</summary>
    /// <exception cref="FormatException">A name is not in the <see cref="ConditionCatalogue"/>.</exception>
    public static ConditionSet Parse(string name) => new([.. name.Split('+').Select(part =>
        ConditionCatalogue.Find(part) ?? throw new FormatException($"There is no condition named '{part}'."))]);

    /// <summary>
    /// Reads names joined by <c>+</c>, of which each may be that of a family: then there is a set for each of its members, so that
    /// <c>serial+timezone</c> gives one for each zone.
    /// </summary>
    /// <exception cref="FormatException">A name is neither a condition's nor a family's.</exception>
    public static ImmutableArray<ConditionSet> ParseAll(string names) => [.. names.Split('+').Aggregate(
        (IEnumerable<ImmutableArray<Condition>>)[[]],
        (sets, name) => sets.SelectMany(set => Members(name).Select(member => set.Add(member)))).Select(set => new ConditionSet(set))];

    public bool Equals(ConditionSet? other) => other is not null && Name == other.Name;

    public override bool Equals(object? obj) => Equals(obj as ConditionSet);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(ConditionSet? other) => string.CompareOrdinal(Name, other?.Name);

    public override string ToString() => Name;

    private static ImmutableArray<Condition> Members(string name) => ConditionCatalogue.Named(name) is { IsEmpty: false } members
        ? members
        : throw new FormatException($"There is no condition named '{name}'.");
}
