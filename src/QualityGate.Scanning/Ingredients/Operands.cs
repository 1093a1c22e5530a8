using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>What surrounds an operation and what it stands on.</summary>
internal static class Operands
{
    /// <summary>Without conversions.</summary>
    public static IOperation Bare(this IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>The nearest operation around it that is neither a conversion nor an argument.</summary>
    public static IOperation? User(this IOperation operation)
    {
        IOperation? user = operation.Parent;
        while (user is IConversionOperation or IArgumentOperation)
            user = user.Parent;
        return user;
    }

    /// <summary>The instance of a call, for extension methods their first argument.</summary>
    public static IOperation? Receiver(this IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && !call.Arguments.IsEmpty ? call.Arguments[0].Value : null);

    /// <summary>Namespace and name of a type, without arity.</summary>
    public static string FullName(this ITypeSymbol? type) => type is null ? ""
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}"
        : type.Name;

    /// <summary>Whether the type is one of these in <c>System</c>, without building its full name.</summary>
    public static bool IsSystem(this ITypeSymbol? type, params ReadOnlySpan<string> names) =>
        type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } && names.Contains(type.Name);
}
