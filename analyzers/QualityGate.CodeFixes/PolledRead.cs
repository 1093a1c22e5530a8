using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes;

/// <summary>Turns what an assertion claims into a condition that can be read any number of times before it holds.</summary>
internal static class PolledRead
{
    /// <returns>The condition, as text, that the fact does not hold yet; null when reading it early could throw or change something.</returns>
    public static string? NotYet(AssertedFact fact, DelaySite site)
    {
        IOperation subject = fact.Subject.Bare();
        if (!IsSafe(subject, site) || (fact.Expected is { } expected && !IsSafe(expected.Bare(), site)))
            return null;

        string text = fact.Subject.Syntax.ToString();
        return fact.Kind switch
        {
            FactKind.True => Negated(subject, text),
            FactKind.False => text,
            FactKind.Null => subject.Type?.IsReferenceType == true ? $"{Operand(subject, text)} {(HasPatterns(site) ? "is not" : "!=")} null" : null,
            FactKind.NotNull => subject.Type?.IsReferenceType == true ? $"{Operand(subject, text)} {(HasPatterns(site) ? "is" : "==")} null" : null,
            FactKind.Equal => IsPlain(subject.Type) && IsPlain(fact.Expected?.Bare().Type) ? $"{Operand(subject, text)} != {fact.Expected!.Syntax}" : null,
            FactKind.NotEqual => IsPlain(subject.Type) && IsPlain(fact.Expected?.Bare().Type) ? $"{Operand(subject, text)} == {fact.Expected!.Syntax}" : null,
            FactKind.Empty => Size(subject, text) is { } size ? $"{size} != 0" : null,
            FactKind.NotEmpty => Size(subject, text) is { } size ? $"{size} == 0" : null,
            FactKind.Single => Size(subject, text) is { } size ? $"{size} != 1" : null,
            FactKind.Count => Size(subject, text) is { } size ? $"{size} != {fact.Expected!.Syntax}" : null,
            FactKind.Contains => subject.Type?.SpecialType == SpecialType.System_String || IsRead(subject, "Contains") ? $"!{Operand(subject, text)}.Contains({fact.Expected!.Syntax})" : null,
            _ => null,
        };
    }

    private static bool HasPatterns(DelaySite site) => site.Code.Root.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };

    private static string Operand(IOperation subject, string text) => subject is IAwaitOperation or IBinaryOperation or ICoalesceOperation ? $"({text})" : text;

    private static string Negated(IOperation subject, string text) => subject switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand.Syntax: var operand } => operand.ToString(),
        IBinaryOperation { LeftOperand.Syntax: var left, RightOperand.Syntax: var right, OperatorKind: var sign } when Opposite(subject, sign) is { } opposite => $"{left} {opposite} {right}",
        ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IInvocationOperation => "!" + text,
        _ => $"!({text})",
    };

    // Of numbers that may be NaN or null, "not less" is something else than "greater or equal".
    private static string? Opposite(IOperation comparison, BinaryOperatorKind sign) => sign switch
    {
        BinaryOperatorKind.Equals => "!=",
        BinaryOperatorKind.NotEquals => "==",
        _ when ((IBinaryOperation)comparison).LeftOperand.Type?.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Int64) => null,
        BinaryOperatorKind.GreaterThan => "<=",
        BinaryOperatorKind.GreaterThanOrEqual => "<",
        BinaryOperatorKind.LessThan => ">=",
        BinaryOperatorKind.LessThanOrEqual => ">",
        _ => null,
    };

    private static bool IsPlain(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum }
        or { SpecialType: SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_Byte };

    // Count and Length can be read while another thread adds; an enumerator cannot.
    private static string? Size(IOperation subject, string text) =>
        subject.Type is IArrayTypeSymbol || subject.Type?.SpecialType == SpecialType.System_String ? $"{text}.Length"
        : IsRead(subject, "Count") ? $"{Operand(subject, text)}.Count"
        : null;

    private static bool IsRead(IOperation subject, string member)
    {
        for (ITypeSymbol? type = subject.Type; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(member).Any(found => found.DeclaredAccessibility == Accessibility.Public && found is IPropertySymbol or IMethodSymbol { Parameters.Length: 1 }))
                return true;
        }

        return subject.Type is { TypeKind: TypeKind.Interface } contract && contract.AllInterfaces.Any(inherited => inherited.GetMembers(member).Length > 0);
    }

    private static bool IsSafe(IOperation operation, DelaySite site) => operation switch
    {
        { ConstantValue.HasValue: true } => true,
        ILocalReferenceOperation { Local: var local } => local.DeclaringSyntaxReferences.All(declared => declared.SyntaxTree == site.Code.Root.SyntaxTree && declared.Span.Start < site.Statement.SpanStart && IsInScope(local, site)),
        IParameterReferenceOperation { Parameter.RefKind: RefKind.None } => true,
        IFieldReferenceOperation field => field.Instance is null || IsSafeReceiver(field.Instance, site),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Instance is null || IsSafeReceiver(property.Instance, site),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => IsSafe(operand.Bare(), site),
        IBinaryOperation binary => IsSafe(binary.LeftOperand.Bare(), site) && IsSafe(binary.RightOperand.Bare(), site),
        IAwaitOperation awaited => site.Code.IsAsync && awaited.Operation.Bare() is IInvocationOperation call && IsSafe(call, site),
        IInvocationOperation call => IsSafeCall(call, site),
        _ => false,
    };

    private static bool IsInScope(ILocalSymbol local, DelaySite site) =>
        site.Code.Model.LookupSymbols(site.Statement.SpanStart, name: local.Name).Any(found => SymbolEqualityComparer.Default.Equals(found, local));

    private static bool IsSafeCall(IInvocationOperation call, DelaySite site)
    {
        string name = call.TargetMethod.Name;
        bool isKnown = name is "Read" ? call.TargetMethod.ContainingType.Name is "Volatile" or "Interlocked"
            : name is "First" or "Single" or "Last" or "Max" or "Min" or "Average" or "GetEnumerator" or "GetResult" or "GetAwaiter" ? false
            : call.TargetMethod.ContainingNamespace?.Name == "Linq" ? name is "Count" or "Any" or "Contains" && IsSteady(call)
            : CallNames.IsRead(name);
        return isKnown
            && (call.Instance is null || IsSafeReceiver(call.Instance, site))
            && call.Arguments.All(argument => argument.Value.Bare() is var value && (argument.Parameter?.RefKind is RefKind.Ref ? value is ILocalReferenceOperation or IFieldReferenceOperation : IsSafe(value, site)));
    }

    // LINQ over a list that grows meanwhile throws, except for Count() and Any() of what knows its size.
    private static bool IsSteady(IInvocationOperation call) =>
        call.Arguments.Length == 1 && call.Arguments[0].Value.Bare().Type is { } type && type.AllInterfaces.Any(contract => contract.Name == "ICollection");

    // What is set only later is null until then: its members cannot be asked for.
    private static bool IsSafeReceiver(IOperation receiver, DelaySite site)
    {
        IOperation bare = receiver.Bare();
        if (bare is IInstanceReferenceOperation)
            return true;

        if (!IsSafe(bare, site) || bare is IAwaitOperation or IInvocationOperation)
            return false;

        if (bare.Type?.IsReferenceType != true)
            return true;

        ISymbol? variable = bare.Named();
        return variable switch
        {
            ILocalSymbol local => BeginsWithObject(local, site) || site.IsKnownNotNull(local, receiver),
            IFieldSymbol field => field.IsReadOnly || field.NullableAnnotation != NullableAnnotation.Annotated,
            IPropertySymbol property => property.NullableAnnotation != NullableAnnotation.Annotated,
            IParameterSymbol => true,
            _ => false,
        };
    }

    private static bool BeginsWithObject(ILocalSymbol local, DelaySite site) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Code.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
        && value.Kind() is not (SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression or SyntaxKind.SuppressNullableWarningExpression);
}
