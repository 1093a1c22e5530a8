using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>
/// Tells bounds from below that leave timers room to fire early. As long as the stopwatch starts before what it measures, a
/// slow machine only lengthens the time, so such a bound fails only within one tick of what the test waits for.
/// </summary>
internal static class LowerBounds
{
    // The coarsest timer in use: 64 ticks a second on Windows.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(16);

    // A duration many times the bound is something else, such as a limit against hanging.
    private const int Far = 4;

    /// <param name="bound">The bound as far as it is known.</param>
    public static bool LeaveRoom(Assertion assertion, IOperation measured, TimeSpan? bound) =>
        SidesOf(assertion, measured) is { } sides && (IsLessened(sides.Limit) || IsAdded(sides.Measured) || (bound is { } known && WaitsLonger(assertion.Call, sides.Limit, known)));

    // What the measured time must exceed; null for any other assertion.
    private static (IOperation Measured, IOperation Limit)? SidesOf(Assertion assertion, IOperation measured)
    {
        IInvocationOperation call = assertion.Call;
        if (Comparisons.TruthOf(assertion) is { } truth)
        {
            return truth.Bare() switch
            {
                IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } order when Has(order.LeftOperand, measured) => (order.LeftOperand, order.RightOperand),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } order when Has(order.RightOperand, measured) => (order.RightOperand, order.LeftOperand),
                _ => null,
            };
        }

        // Is.GreaterThan(bound), Assert.IsGreaterThan(bound, measured), Should().BeGreaterThan(bound)
        IInvocationOperation word = call.TargetMethod.Name == "That" && call.Arguments.Length > 1 && call.Arguments[1].Value.Bare() is IInvocationOperation constraint ? constraint : call;
        if (word.TargetMethod.Name.IndexOf("Greater", StringComparison.Ordinal) < 0)
            return null;

        foreach (IArgumentOperation argument in word.Arguments)
        {
            if (!Has(argument.Value, measured))
                return (Comparisons.Started(call) is { } started && started.Syntax != argument.Syntax ? started : call.Arguments[call.Arguments.Length > 1 ? 1 : 0].Value, argument.Value);
        }

        return null;
    }

    private static bool Has(IOperation operand, IOperation measured)
    {
        foreach (IOperation part in operand.DescendantsAndSelf())
        {
            if (part == measured || (part is ILocalReferenceOperation local && Locals.Around(local).OnlyValueOf(local.Local) is { } value && value.Syntax.Span.Contains(measured.Syntax.Span)))
                return true;
        }

        return false;
    }

    // timeout - 100, interval / 2
    private static bool IsLessened(IOperation limit) => limit.Syntax switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression } difference => IsMore(difference.Right, limit),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } => true,
        _ => false,
    };

    // elapsed + 100
    private static bool IsAdded(IOperation measured) => measured.Syntax is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && IsMore(sum.Right, measured);

    private static bool IsMore(ExpressionSyntax room, IOperation around) => around.SemanticModel?.GetOperation(room) is { } value && DurationConstants.Of(value) > Tick;

    private static bool WaitsLonger(IInvocationOperation assertion, IOperation limit, TimeSpan bound)
    {
        IOperation? ownValue = limit.Bare() is ILocalReferenceOperation local ? Locals.Around(local).OnlyValueOf(local.Local) : null;
        TimeSpan? nearest = null;
        foreach (IOperation part in assertion.Root().Descendants())
        {
            if (part is ILiteralOperation or IFieldReferenceOperation or IInvocationOperation or ILocalReferenceOperation
                && !assertion.Syntax.Span.Contains(part.Syntax.Span) && ownValue?.Syntax.Span.Contains(part.Syntax.Span) != true
                && DurationConstants.Of(part) is { } duration && duration >= bound - Tick
                && !(duration >= nearest))
                nearest = duration;
        }

        return nearest > bound + Tick && nearest <= TimeSpan.FromTicks(bound.Ticks * Far);
    }
}
