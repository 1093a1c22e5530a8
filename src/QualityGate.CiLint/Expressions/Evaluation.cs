namespace QualityGate.CiLint.Expressions;

/// <summary>Evaluates conditions in three values. Names of functions and results are those of GitHub and Azure.</summary>
internal static class Evaluation
{
    private static readonly ImmutableHashSet<string> StatusFunctions = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "always", "success", "failure", "cancelled", "succeeded", "succeededOrFailed", "failed", "canceled");

    /// <summary>Whether a condition says itself what is to happen after failures; without that it holds only after successes.</summary>
    public static bool AsksForStatus(Expression expression) =>
        expression.All().OfType<Expression.Call>().Any(call => StatusFunctions.Contains(call.Function));

    public static Truth Of(Expression expression, Facts facts) => expression switch
    {
        Expression.Value(var text) => text is "false" or "null" or "" ? Truth.No : Truth.Yes,
        Expression.Name(var path) => facts.Value(path) is { } value ? Of(value is not ("" or "false")) : Truth.Unknown,
        Expression.Not(var inner) => Not(Of(inner, facts)),
        Expression.And(var left, var right) => And(Of(left, facts), Of(right, facts)),
        Expression.Or(var left, var right) => Or(Of(left, facts), Of(right, facts)),
        Expression.Comparison comparison => Compare(comparison.Operator, comparison.Left, comparison.Right, facts),
        Expression.Call call => Of(call, facts),
        _ => throw new UnreachableException(),
    };

    private static Truth Of(Expression.Call call, Facts facts) => (call.Function.ToUpperInvariant(), call.Arguments) switch
    {
        ("ALWAYS" or "SUCCEEDEDORFAILED", _) => Truth.Yes,
        ("CANCELLED" or "CANCELED", _) => Truth.No,
        // With names of jobs, Azure asks for these alone; whatever they are, the failed one may be among them.
        ("SUCCESS" or "SUCCEEDED", _) => facts.Success,
        ("FAILURE" or "FAILED", _) => Not(facts.Success),
        ("NOT", [var inner]) => Not(Of(inner, facts)),
        ("AND", var all) => all.Select(part => Of(part, facts)).Aggregate(Truth.Yes, And),
        ("OR", var any) => any.Select(part => Of(part, facts)).Aggregate(Truth.No, Or),
        ("EQ", [var left, var right]) => Compare("==", left, right, facts),
        ("NE", [var left, var right]) => Compare("!=", left, right, facts),
        ("IN", [var needle, .. var values]) => values.Select(value => Compare("==", needle, value, facts)).Aggregate(Truth.No, Or),
        ("NOTIN", [var needle, .. var values]) => Not(values.Select(value => Compare("==", needle, value, facts)).Aggregate(Truth.No, Or)),
        ("CONTAINS", [Expression.Name(var path), Expression.Value(var text)]) when IsFilter(path) => Of(facts.Results.Contains(text)),
        ("STARTSWITH", [var text, Expression.Value(var part)]) when Text(text, facts) is { } known => Of(known.StartsWith(part, StringComparison.OrdinalIgnoreCase)),
        ("ENDSWITH", [var text, Expression.Value(var part)]) when Text(text, facts) is { } known => Of(known.EndsWith(part, StringComparison.OrdinalIgnoreCase)),
        ("CONTAINS", [Expression.Name(var path), Expression.Value(var part)]) when facts.Value(path) is { } known => Of(known.Contains(part, StringComparison.OrdinalIgnoreCase)),
        _ => Truth.Unknown,
    };

    private static Truth Compare(string comparison, Expression left, Expression right, Facts facts)
    {
        if (Text(left, facts) is not { } one || Text(right, facts) is not { } other)
            return Truth.Unknown;
        bool isSame = one.Equals(other, StringComparison.OrdinalIgnoreCase);
        return comparison switch
        {
            "==" => Of(isSame),
            "!=" => Of(!isSame),
            _ => Truth.Unknown,
        };
    }

    private static string? Text(Expression expression, Facts facts) => expression switch
    {
        Expression.Value(var text) => text,
        Expression.Name(var path) => facts.Value(path),
        Expression.Call call when Of(call, facts) is var truth and not Truth.Unknown => truth == Truth.Yes ? "true" : "false",
        _ => null,
    };

    private static bool IsFilter(string path) => path.StartsWith("needs.*", StringComparison.OrdinalIgnoreCase);

    private static Truth Of(bool holds) => holds ? Truth.Yes : Truth.No;

    private static Truth Not(Truth truth) => truth switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => Truth.Unknown,
    };

    private static Truth And(Truth left, Truth right) => left == Truth.No || right == Truth.No ? Truth.No : left == Truth.Yes && right == Truth.Yes ? Truth.Yes : Truth.Unknown;

    private static Truth Or(Truth left, Truth right) => Not(And(Not(left), Not(right)));
}
