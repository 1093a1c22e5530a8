namespace QualityGate.Analyzers.Models;

/// <summary>Tells whether an assertion holds already of the value that a variable begins with.</summary>
internal sealed class InitialValues(TypeBodies? type)
{
    /// <returns>Null when that cannot be seen: the subject is no plain variable, or begins with something computed.</returns>
    public bool? Holds(AssertedFact fact)
    {
        IOperation subject = Read(fact.Subject);
        if (subject is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var turned })
        {
            return fact.Kind switch
            {
                FactKind.True => Holds(new AssertedFact(FactKind.False, turned, null)),
                FactKind.False => Holds(new AssertedFact(FactKind.True, turned, null)),
                _ => null,
            };
        }

        bool isCount = subject is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } }
            || subject is IInvocationOperation { TargetMethod.Name: "Count" or "Any", Arguments.Length: <= 1 };
        IOperation variable = subject switch
        {
            IPropertyReferenceOperation { Property.Name: "Count" or "Length" or "IsEmpty", Instance: { } counted } => counted.Bare(),
            IInvocationOperation { TargetMethod.Name: "Count" or "Any", Arguments.Length: <= 1 } call when call.Receiver() is { } counted => counted.Bare(),
            _ => subject,
        };
        if (!TryInitial(variable, out IOperation? initial))
            return null;

        bool? isEmpty = IsEmptyCollection(initial);
        return (fact.Kind, subject) switch
        {
            (FactKind.True, IPropertyReferenceOperation { Property.Name: "IsEmpty" }) => isEmpty,
            (FactKind.False, IPropertyReferenceOperation { Property.Name: "IsEmpty" }) => !isEmpty,
            (FactKind.True, IInvocationOperation) => !isEmpty,
            (FactKind.False, IInvocationOperation) => isEmpty,
            (FactKind.True, _) => Constant(initial, variable) is bool value ? value : null,
            (FactKind.False, _) => Constant(initial, variable) is bool value ? !value : null,
            (FactKind.Null, _) => IsNull(initial),
            (FactKind.NotNull, _) => !IsNull(initial),
            (FactKind.Empty, _) => isEmpty,
            (FactKind.NotEmpty, _) => !isEmpty,
            (FactKind.Single or FactKind.Contains, _) => !isEmpty,
            (FactKind.Count, _) => isEmpty == true ? fact.Expected?.Bare().ConstantValue is { HasValue: true, Value: 0 } : null,
            (FactKind.Equal, _) when isCount => isEmpty == true ? fact.Expected?.Bare().ConstantValue is { HasValue: true, Value: 0 } : null,
            (FactKind.Equal, _) when fact.Expected?.Bare().ConstantValue is { HasValue: true, Value: var expected } && Constant(initial, variable) is { } begun => Equals(expected, begun),
            _ => null,
        };
    }

    /// <summary>Without the ways in which a shared variable is read.</summary>
    public static IOperation Read(IOperation subject) => subject.Bare() switch
    {
        IInvocationOperation { TargetMethod: { Name: "Read", ContainingType.Name: "Volatile" or "Interlocked" }, Arguments: [var read] } => read.Value.Bare(),
        var other => other,
    };

    // False when the variable is none, or begins with nothing that can be seen here.
    private bool TryInitial(IOperation variable, out IOperation? initial)
    {
        initial = null;
        switch (variable)
        {
            case ILocalReferenceOperation local:
                initial = Declared(local);
                return initial is not null;
            case IFieldReferenceOperation { Field: { } field } when field.DeclaringSyntaxReferences.Length > 0:
                initial = Written(field);
                return !field.IsStatic;
            case IPropertyReferenceOperation { Property: { } property, Instance: IInstanceReferenceOperation } when property.DeclaringSyntaxReferences.Length > 0:
                initial = Written(property);
                return initial is not null;
            default:
                return false;
        }
    }

    private IOperation? Written(ISymbol member) =>
        type?.Of(member) is { Blocks: [ISymbolInitializerOperation initializer, ..] } ? initializer switch
        {
            IFieldInitializerOperation value => value.Value.Bare(),
            IPropertyInitializerOperation value => value.Value.Bare(),
            _ => null,
        }
        : null;

    private static IOperation? Declared(ILocalReferenceOperation reference)
    {
        foreach (IOperation part in reference.Root().Descendants())
        {
            if (part is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
                return declarator.Initializer?.Value.Bare();
        }

        return null;
    }

    // A field without an initializer begins with the default of its type.
    private static object? Constant(IOperation? initial, IOperation variable) => initial switch
    {
        { ConstantValue: { HasValue: true, Value: var value } } => value,
        not null => null,
        null => variable.Type?.SpecialType switch
        {
            SpecialType.System_Boolean => false,
            SpecialType.System_Int32 => 0,
            SpecialType.System_Int64 => 0L,
            _ => null,
        },
    };

    private static bool? IsNull(IOperation? initial) => initial switch
    {
        null or IDefaultValueOperation { Type.IsReferenceType: true } => true,
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IObjectCreationOperation or IArrayCreationOperation => false,
        _ => null,
    };

    private static bool? IsEmptyCollection(IOperation? initial) => initial switch
    {
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => true,
        IObjectCreationOperation { Initializer: { Initializers.Length: > 0 } } => false,
        IArrayCreationOperation { Initializer.ElementValues.Length: > 0 } => false,
        { Syntax: var syntax } when syntax.ToString() == "[]" => true,
        IInvocationOperation { TargetMethod.Name: "Empty" } => true,
        { ConstantValue: { HasValue: true, Value: "" } } => true,
        _ => null,
    };
}
