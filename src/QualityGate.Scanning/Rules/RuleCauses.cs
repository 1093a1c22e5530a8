namespace QualityGate.Scanning.Rules;

/// <summary>Which root cause a rule speaks of, ours or another vendor's.</summary>
public static class RuleCauses
{
    private const string Prefix = "QG";

    /// <summary>Null for a rule that has nothing to do with flakiness, or that nobody has told us of.</summary>
    public static RootCause? Of(string rule) => IsOurs(rule) ? OfOurs(rule[Prefix.Length]) : ForeignRules.Causes.TryGetValue(rule, out RootCause cause) ? cause : null;

    internal static bool IsOurs(string rule) =>
        rule.Length == 6 && rule.StartsWith(Prefix, StringComparison.Ordinal) && rule.AsSpan(Prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;

    // The thousand of an id is its cause (docs/rules/README.md).
    private static RootCause? OfOurs(char thousand) => thousand switch
    {
        '1' => RootCause.RaceCondition,
        '2' => RootCause.AsyncCoordination,
        '3' => RootCause.TimeDependency,
        '4' => RootCause.ExternalDependency,
        '5' => RootCause.NonDeterministicData,
        '6' => RootCause.Fixture,
        '7' => RootCause.OrderDependency,
        '8' => RootCause.Masking,
        _ => null,
    };
}
