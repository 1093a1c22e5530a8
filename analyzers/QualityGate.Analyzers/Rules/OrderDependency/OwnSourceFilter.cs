using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>Tells whether a listener lets through only what the test itself causes.</summary>
internal sealed class OwnSourceFilter(TypeBodies bodies)
{
    public bool Narrows(IOperation function)
    {
        foreach (IOperation part in function.Descendants())
        {
            if (IsOwnQuestion(part, function))
                return true;
        }

        return false;
    }

    // A question about what was heard, asked of something that is the test's own.
    private bool IsOwnQuestion(IOperation part, IOperation function) => part switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equal =>
            HearsFrom(equal.LeftOperand, function) ? !IsNull(equal.RightOperand) && IsOwn(equal.RightOperand, function)
            : HearsFrom(equal.RightOperand, function) && !IsNull(equal.LeftOperand) && IsOwn(equal.LeftOperand, function),
        IInvocationOperation { TargetMethod.ReturnType.SpecialType: SpecialType.System_Boolean } call => !call.IsUnused() && IsOwnQuestion(call, function),
        IIsTypeOperation type => HearsFrom(type.ValueOperand, function),
        IIsPatternOperation { Pattern: IConstantPatternOperation constant } pattern => HearsFrom(pattern.Value, function) && !IsNull(constant.Value) && IsOwn(constant.Value, function),
        IIsPatternOperation { Pattern: IDeclarationPatternOperation or ITypePatternOperation or IRecursivePatternOperation } pattern => HearsFrom(pattern.Value, function),
        ISwitchOperation choice => HearsFrom(choice.Value, function),
        _ => false,
    };

    // The other operands decide; a question without any, such as IsMine(activity), is the test's own.
    private bool IsOwnQuestion(IInvocationOperation call, IOperation function)
    {
        bool hears = call.Instance is { } instance && HearsFrom(instance, function);
        bool hasOther = call.Instance is not null and not IInstanceReferenceOperation && !hears;
        bool isOwn = hasOther && IsOwn(call.Instance!, function);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (HearsFrom(argument.Value, function))
            {
                hears = true;
            }
            else if (argument is { ArgumentKind: ArgumentKind.Explicit, Value.Type.TypeKind: not TypeKind.Enum })
            {
                hasOther = true;
                isOwn |= IsOwn(argument.Value, function);
            }
        }

        return hears && (isOwn || !hasOther);
    }

    /// <summary>Whether the value comes from what the function was called with.</summary>
    private static bool HearsFrom(IOperation value, IOperation function)
    {
        foreach (IOperation part in value.DescendantsAndSelf())
        {
            if (part is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { } owner } } && IsOf(owner, function))
                return true;

            if (part is IConditionalAccessInstanceOperation && ConditionOf(part) is { } heard && HearsFrom(heard, function))
                return true;
        }

        return false;
    }

    // heard in heard?.Name
    private static IOperation? ConditionOf(IOperation part)
    {
        for (IOperation current = part; current.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == current)
                return access.Operation;
        }

        return null;
    }

    private static bool IsOf(IMethodSymbol owner, IOperation function) => function switch
    {
        IAnonymousFunctionOperation lambda => SymbolEqualityComparer.Default.Equals(lambda.Symbol, owner),
        ILocalFunctionOperation local => SymbolEqualityComparer.Default.Equals(local.Symbol, owner),
        // A block of a method: all its parameters are its own.
        _ => owner.MethodKind == MethodKind.Ordinary,
    };

    // A variable differs from test to test; a constant is the test's own when its type names a source with it too.
    private bool IsOwn(IOperation value, IOperation function)
    {
        IOperation origin = Origins.Of(value);
        if (value.Bare() is INameOfOperation || origin is INameOfOperation)
            return true;

        if (KnownValues.Text(value) is { } text)
            return IsUsedElsewhere(text, function);

        return origin is not IMemberReferenceOperation { Member: { IsStatic: true, ContainingAssembly: var home } }
            || SymbolEqualityComparer.Default.Equals(home, bodies.Type.ContainingAssembly);
    }

    private bool IsUsedElsewhere(string text, IOperation function)
    {
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is IArgumentOperation { Parent: IObjectCreationOperation or IInvocationOperation, Value: { Type.SpecialType: SpecialType.System_String } value }
                    && !function.Syntax.Span.Contains(value.Syntax.Span)
                    && KnownValues.Text(value) == text)
                    return true;
            }
        }

        return false;
    }

    private static bool IsNull(IOperation value) => value.Bare().ConstantValue is { HasValue: true, Value: null };
}
