namespace QualityGate.Analyzers;

/// <summary>One hit of a rule, before the compiler gets it.</summary>
/// <param name="Arguments">What the message's placeholders are filled with.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, Location Location, Confidence Confidence, params object[] Arguments)
{
    public const string RootCauseProperty = "rootCause";
    public const string ConfidenceProperty = "confidence";

    /// <summary>The other half of a race: shown beside the hit.</summary>
    public ImmutableArray<Location> Beside { get; init; } = ImmutableArray<Location>.Empty;

    /// <summary>What the fix needs to know and cannot see.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <param name="isProduct">Product code is only ever told: its severity there is Info.</param>
    public Diagnostic ToDiagnostic(bool isProduct) => Diagnostic.Create(
        Rule,
        Location,
        isProduct ? DiagnosticSeverity.Info : Rule.DefaultSeverity,
        Beside,
        Properties
            .SetItem(RootCauseProperty, Rule.Category)
            .SetItem(ConfidenceProperty, NameOf(Confidence)),
        Arguments);

    private static string NameOf(Confidence confidence) => confidence switch
    {
        Confidence.Low => "low",
        Confidence.Medium => "medium",
        Confidence.High => "high",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, null),
    };
}
