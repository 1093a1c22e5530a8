namespace QualityGate.Core.Baselines;

/// <summary>A finding of a rule in a file, known by a hash that outlives the number of its line.</summary>
/// <param name="Project">The project with which it was read; empty for a file that belongs to none, such as a CI definition.</param>
/// <param name="Rule">Such as <c>QG2009</c>.</param>
/// <param name="File">Path from the root of the repository, with forward slashes.</param>
/// <param name="Fingerprint">Several findings may share one: then it is there as often.</param>
public sealed record BaselineFinding(string Project, string Rule, string File, string Fingerprint) : IComparable<BaselineFinding>
{
    /// <summary>A file that two projects compile says the same thing twice, and in which of them it was read says nothing.</summary>
    internal (string Rule, string File, string Fingerprint) Essence => (Rule, File, Fingerprint);

    public int CompareTo(BaselineFinding? other)
    {
        if (other is null)
            return 1;

        int order = string.CompareOrdinal(File, other.File);
        if (order == 0)
            order = string.CompareOrdinal(Rule, other.Rule);
        if (order == 0)
            order = string.CompareOrdinal(Fingerprint, other.Fingerprint);
        return order == 0 ? string.CompareOrdinal(Project, other.Project) : order;
    }
}
