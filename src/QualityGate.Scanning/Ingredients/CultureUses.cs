using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Text that is made, read or compared by the rules of the current culture because nobody named another.</summary>
internal static class CultureUses
{
    public static bool Is(IOperation operation) => operation switch
    {
        IInvocationOperation call => Is(call),
        IInterpolationOperation { Expression: var shown, Parent: IInterpolatedStringOperation text } => IsWrittenByCulture(shown.Type, FormatOf((IInterpolationOperation)operation)) && !HasProvider(text),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            IsWrittenByCulture(sum.LeftOperand.Bare().Type, null) || IsWrittenByCulture(sum.RightOperand.Bare().Type, null),
        _ => false,
    };

    private static bool Is(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (call.Arguments.Any(argument => IsProvider(argument.Parameter?.Type) && !argument.IsImplicit && argument.Value.Bare() is not ILiteralOperation))
            return false;

        bool isText = method.ContainingType.SpecialType == SpecialType.System_String;
        return method.Name switch
        {
            "ToString" => IsWrittenByCulture(call.Instance?.Type, call.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: string format } }, ..] ? format : null),
            "Parse" or "TryParse" or "ParseExact" or "TryParseExact" => method.IsStatic && IsWrittenByCulture(method.ContainingType, null),
            "ToUpper" or "ToLower" => isText && call.Arguments.IsEmpty,
            "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" => isText && method.Parameters is [{ Type.SpecialType: SpecialType.System_String }, ..] && !HasComparison(method),
            "Compare" => isText && !HasComparison(method),
            "CompareTo" => isText,
            "Format" => isText && call.Arguments.SelectMany(ValuesOf).Any(value => IsWrittenByCulture(value.Bare().Type, null)),
            // Without a comparer these sort text by the culture.
            "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" => method is { Parameters.Length: 2, TypeArguments: [_, { SpecialType: SpecialType.System_String }] },
            "Order" or "OrderDescending" => method is { Parameters.Length: 1, TypeArguments: [{ SpecialType: SpecialType.System_String }] },
            "Sort" => method.Parameters.Length == 0 && method.ContainingType is { Name: "List", TypeArguments: [{ SpecialType: SpecialType.System_String }] },
            _ => false,
        };
    }

    private static IEnumerable<IOperation> ValuesOf(IArgumentOperation argument) =>
        argument.Value is IArrayCreationOperation { Initializer: { } values } ? values.ElementValues : [argument.Value];

    private static bool HasComparison(IMethodSymbol method) => method.Parameters.Any(parameter => parameter.Type.IsSystem("StringComparison") || IsProvider(parameter.Type));

    private static bool IsProvider(ITypeSymbol? type) => type.IsSystem("IFormatProvider") || type is { Name: "CultureInfo" };

    // Made for FormattableString.Invariant, string.Create or a builder that was given a provider.
    private static bool HasProvider(IInterpolatedStringOperation text) => text.User() switch
    {
        IInvocationOperation { TargetMethod: var method } => method.Name == "Invariant" || method.Parameters.Any(parameter => IsProvider(parameter.Type)),
        IInterpolatedStringHandlerCreationOperation handler => handler.User() is IInvocationOperation { TargetMethod: var method } && method.Parameters.Any(parameter => IsProvider(parameter.Type)),
        _ => false,
    };

    private static string? FormatOf(IInterpolationOperation part) => part.FormatString?.ConstantValue is { HasValue: true, Value: string format } ? format : null;

    private static bool IsWrittenByCulture(ITypeSymbol? type, string? format) => type switch
    {
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal } => true,
        { SpecialType: SpecialType.System_DateTime } => !IsRoundTrip(format),
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } => format is ['N' or 'n' or 'C' or 'c' or 'P' or 'p' or 'F' or 'f', ..],
        _ => type.IsSystem("DateTimeOffset", "DateOnly", "TimeOnly") && !IsRoundTrip(format),
    };

    private static bool IsRoundTrip(string? format) => format is "O" or "o" or "R" or "r" or "s" or "u";
}
