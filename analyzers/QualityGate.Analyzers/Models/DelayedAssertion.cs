namespace QualityGate.Analyzers.Models;

/// <summary>A fixed delay, and what is asserted of the work that it gives time to.</summary>
/// <param name="Polarity">Positive: it shall have happened; Negative: it shall not.</param>
/// <param name="Assertions">Those of that polarity, in order; at least one.</param>
/// <param name="IsDirect">Nothing but reads and assertions stands between.</param>
internal sealed record DelayedAssertion(FixedDelay Delay, Start Start, AssertionPolarity Polarity, ImmutableArray<Assertion> Assertions, bool IsDirect)
{
    /// <summary>An assertion that something shall not happen stands there too: the delay must not become shorter.</summary>
    public bool IsNeededForAbsence { get; init; }

    public Confidence Confidence => (Start.Kind, IsDirect) switch
    {
        (StartKind.Running or StartKind.Registered, true) => Confidence.High,
        (StartKind.Used, _) => Confidence.Low,
        _ => Confidence.Medium,
    };

    /// <summary>Where the work was started, and then the assertions.</summary>
    public ImmutableArray<Location> Places
    {
        get
        {
            var places = ImmutableArray.CreateBuilder<Location>(Assertions.Length + 1);
            places.Add(Start.Operation.Syntax.GetLocation());
            foreach (Assertion assertion in Assertions)
                places.Add(assertion.Call.Syntax.GetLocation());

            return places.MoveToImmutable();
        }
    }
}
