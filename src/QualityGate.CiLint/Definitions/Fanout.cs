using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Definitions;

/// <summary>One way in which a job is multiplied.</summary>
/// <param name="Place">Where it is said.</param>
/// <param name="Copies">How many values there are; 0 when that is known only later.</param>
/// <param name="Mentions">Texts one of which occurs in the job where it matters which copy this is.</param>
internal sealed record Fanout(Passage Place, int Copies, ImmutableArray<string> Mentions)
{
    /// <summary>A dimension with a name, whose values somebody chose; otherwise a plain number of copies.</summary>
    public string? Dimension { get; init; }
}
