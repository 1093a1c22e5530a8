namespace QualityGate.Core.Diagnosis;

/// <summary>What a provocation does to tests that are flaky for one cause: shares of such tests, summing to at most 1. The rest do not care.</summary>
/// <param name="More">They fail more often.</param>
/// <param name="Less">They fail less often.</param>
/// <param name="Always">They always fail there and never without.</param>
internal readonly record struct ExpectedEffect(double More, double Less, double Always)
{
    /// <summary>They never fail there and always without.</summary>
    public double Never { get; init; }

    public double None => 1 - More - Less - Always - Never;
}
