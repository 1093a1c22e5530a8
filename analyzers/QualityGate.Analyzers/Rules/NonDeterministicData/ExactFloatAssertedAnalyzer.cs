using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>QG5004: a floating-point number that the test computes must equal another to the last bit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExactFloatAssertedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.ExactFloatAsserted,
        "Computed floating-point numbers are compared exactly",
        "'{0}' is computed in floating point, and its last bits depend on processor, runtime and order: compare with a tolerance");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (rule.Assertions.Of(call, rule.Options) is not { IsMockVerification: false } assertion || rule.Guards.IsOnlyQuoted(call))
            return;

        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (pair is not { Kind: ComparisonKind.Equal, Tolerance: null }
                || !IsFloat(pair.Actual) || !IsFloat(pair.Expected)
                || (Computed(pair.Actual, pair.Expected) ?? Computed(pair.Expected, pair.Actual)) is not { } computed)
                continue;

            rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), Confidence.Medium, Excerpt.Of(computed)) { Beside = computed.PlaceOutside(call) });
            return;
        }
    }

    // Two computations may well be the same one, done twice: only a number that is written in the test, or one of the product, counts.
    private static IOperation? Computed(IOperation side, IOperation other) =>
        RoundedIn(Origins.Of(side)) is { } computed && RoundedIn(Origins.Of(other)) is null ? computed : null;

    /// <summary>The operation that rounds; null where the value is a constant, whole, or made elsewhere.</summary>
    private static IOperation? RoundedIn(IOperation value) => value.Bare() switch
    {
        { ConstantValue.HasValue: true } => null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } reckoned when IsFloat(reckoned) => IsRounded(reckoned) ? reckoned : null,
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Sqrt" or "Cbrt" or "Pow" or "Exp" or "Log" or "Log10" or "Log2" or "Sin" or "Cos" or "Tan" or "Asin" or "Acos" or "Atan" or "Atan2" or "Sinh" or "Cosh" or "Tanh" } method } call
            when method.ContainingType.Name is "Math" or "MathF" => call,
        // The sum of a parallel query is added up in another order each time.
        IInvocationOperation { TargetMethod: { Name: "Sum" or "Average", ContainingType.Name: "ParallelEnumerable" } } call => call,
        IInvocationOperation { TargetMethod: { Name: "Average", ContainingType.Name: "Enumerable" } } call => call,
        _ => null,
    };

    // Whole numbers and halves are reckoned without a rest.
    private static bool IsRounded(IBinaryOperation reckoned)
    {
        foreach (IOperation part in reckoned.DescendantsAndSelf())
        {
            if ((part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, RightOperand.ConstantValue: var divisor } && !(divisor.HasValue && IsExact(divisor.Value)))
                || (part is ILiteralOperation { ConstantValue: { HasValue: true, Value: double or float } literal } && !IsExact(literal.Value)))
                return true;
        }

        return false;
    }

    private static bool IsExact(object? number)
    {
        double value = number switch { double large => large, float small => small, int whole => whole, _ => 0.1 };
        return Math.Abs(value * 1024) < 1e12 && value * 1024 == Math.Floor(value * 1024);
    }

    private static bool IsFloat(IOperation operand) => operand.Bare().Type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single;
}
