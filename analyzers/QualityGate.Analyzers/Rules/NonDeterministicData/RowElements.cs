using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>Tells whether a value in a data member becomes an argument of a test, and so a part of the row's name.</summary>
internal static class RowElements
{
    /// <returns>The argument that the value is or is a part of; null when it becomes none.</returns>
    public static IOperation? Of(IOperation value) => Of(value, depth: 0);

    private static IOperation? Of(IOperation value, int depth)
    {
        if (depth > 3)
            return null;

        IOperation? argument = null;
        for (IOperation current = value; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    foreach (IOperation use in Locals.Around(value).UsesOf(declarator.Symbol))
                    {
                        if (Of(use, depth + 1) is { } further)
                            return argument ?? further;
                    }

                    return null;
                case IReturnOperation when parent.EnclosingFunction() is not IAnonymousFunctionOperation:
                case IFieldInitializerOperation or IPropertyInitializerOperation:
                    return argument ?? current;
                case IArrayInitializerOperation or IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "TestCaseData" or "TheoryDataRow" } }:
                    argument ??= current;
                    break;
                case IAnonymousFunctionOperation lambda when !IsOfLinq(lambda):
                    return null;
                case IInvocationOperation call when !Keeps(call, current):
                    return IsAddition(call) ? argument ?? current : null;
                case IObjectCreationOperation made when !IsValue(made.Type) && !IsRow(made.Type):
                    return null;
                case IObjectCreationOperation or IInvocationOperation when HasNameOfItsOwn(parent):
                    return null;
                case IPropertyReferenceOperation property when !IsValue(property.Property.ContainingType):
                case IBinaryOperation { OperatorKind: not BinaryOperatorKind.Add and not BinaryOperatorKind.Subtract }:
                case IAssignmentOperation or IExpressionStatementOperation or IConditionalOperation { IsRef: false, Type: null } or ILoopOperation:
                    return null;
            }
        }

        return null;
    }

    // rows.Add(...) of TheoryData or of a list, as a statement or as an element of a collection initializer.
    private static bool IsAddition(IInvocationOperation call) => call.TargetMethod is { Name: "Add", ContainingType.TypeKind: TypeKind.Class } && IsRow(call.TargetMethod.ContainingType);

    // DateTime.UtcNow.AddDays(1), Guid.NewGuid().ToString(), rows.Select(...).ToArray()
    private static bool Keeps(IInvocationOperation call, IOperation part) =>
        IsValue(call.TargetMethod.ContainingType) || call.TargetMethod.Name is "ToString"
        || (call.TargetMethod.ContainingType.HasName("System.Linq.Enumerable") && part is not IArgumentOperation { Parameter.Type.TypeKind: TypeKind.Struct })
        || (call.Instance == part && IsRow(call.TargetMethod.ContainingType));

    private static bool IsOfLinq(IAnonymousFunctionOperation lambda) => Guards.CallTaking(lambda)?.TargetMethod.ContainingType.HasName("System.Linq.Enumerable") == true;

    private static bool IsValue(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String or SpecialType.System_Object } || (type is { IsValueType: true, ContainingNamespace.Name: "System" });

    private static bool IsRow(ITypeSymbol? type) =>
        type is { Name: "TheoryData" or "TheoryDataRow" or "TestCaseData" or "TestDataRow" or "List" } || (type?.BaseType is { } inherited && IsRow(inherited));

    // NUnit: new TestCaseData(...).SetName("..."), xunit v3 and MSTest: { TestDisplayName = "..." }
    private static bool HasNameOfItsOwn(IOperation row)
    {
        if (row is IInvocationOperation { TargetMethod.Name: "SetName" or "SetArgDisplayNames" })
            return true;

        if (row is not IObjectCreationOperation { Initializer: { } settings })
            return false;

        foreach (IOperation setting in settings.Initializers)
        {
            if (setting is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "TestDisplayName" or "DisplayName" or "TestName" } })
                return true;
        }

        return false;
    }
}
