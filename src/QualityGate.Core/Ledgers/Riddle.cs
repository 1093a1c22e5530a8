namespace QualityGate.Core.Ledgers;

/// <summary>A run that was cut short and that no test could be charged with. Tests are known by their places.</summary>
/// <param name="Run">Its number.</param>
/// <param name="Owed">Tests that it was asked for and owed a result: one of them may have done it.</param>
/// <param name="Bystanders">Tests that were running: what ended it may be in their classes, and come with them.</param>
internal sealed record Riddle(int Run, ImmutableSortedSet<int> Owed, ImmutableSortedSet<int> Bystanders)
{
    /// <summary>True when one of those who are known now for what they do was there.</summary>
    public bool IsSolvedBy(ImmutableSortedSet<int> culprits) => Owed.Overlaps(culprits);
}
