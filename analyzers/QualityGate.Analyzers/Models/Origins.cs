using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.Analyzers.Models;

/// <summary>Finds where a value comes from, as far as one member, one file or one type shows it.</summary>
internal static class Origins
{
    // Nobody reads a chain of names longer than this, and a damaged file can make it a circle.
    private const int MostHops = 4;

    /// <summary>The expression behind locals that are set once and readonly fields of the same file; the expression itself when it is no such name.</summary>
    public static IOperation Of(IOperation operation)
    {
        IOperation value = operation.Bare();
        for (int hop = 0; hop < MostHops && !value.ConstantValue.HasValue && Initial(value) is { } initial; hop++)
            value = initial.Bare();

        return value;
    }

    /// <summary>Every value that the type's code gives to a local, field or property, declarations included.</summary>
    public static IEnumerable<IOperation> Given(ISymbol symbol, TypeBodies bodies)
    {
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                IOperation? value = operation switch
                {
                    IFieldInitializerOperation or IPropertyInitializerOperation when SymbolEqualityComparer.Default.Equals(body.Member, symbol) => ((ISymbolInitializerOperation)operation).Value,
                    IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, symbol) => Initial(declarator),
                    IAssignmentOperation assignment when SymbolEqualityComparer.Default.Equals(assignment.Target.Named(), symbol) => assignment.Value,
                    _ => null,
                };
                if (value is not null)
                    yield return value;
            }
        }
    }

    /// <summary>The local, field or property that a new object is given to at once; null where it has no name.</summary>
    public static ISymbol? HolderOf(IObjectCreationOperation made)
    {
        IOperation? holder = made.Parent;
        while (holder is IConversionOperation or IVariableInitializerOperation)
            holder = holder.Parent;

        return holder switch
        {
            ISimpleAssignmentOperation assignment => assignment.Target.Named(),
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            IFieldInitializerOperation { InitializedFields: [{ } field, ..] } => field,
            IPropertyInitializerOperation { InitializedProperties: [{ } property, ..] } => property,
            _ => null,
        };
    }

    private static IOperation? Initial(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => OfLocal(local),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => OfField(field, reference),
        _ => null,
    };

    private static IOperation? Initial(IVariableDeclaratorOperation declarator) =>
        (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer)?.Value;

    // The value a local was declared with, when nothing sets it again.
    private static IOperation? OfLocal(ILocalReferenceOperation reference)
    {
        IOperation? initial = null;
        foreach (IOperation part in reference.Root().Descendants())
        {
            if (part is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
                initial = Initial(declarator);
            else if (IsWritten(part, reference.Local))
                return null;
        }

        return initial;
    }

    private static bool IsWritten(IOperation part, ILocalSymbol local)
    {
        IOperation? target = part switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation step => step.Target,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
            _ => null,
        };
        return target is ILocalReferenceOperation written && SymbolEqualityComparer.Default.Equals(written.Local, local);
    }

    // The value a readonly field is declared with, when that stands in the same file: other files have other models.
    private static IOperation? OfField(IFieldSymbol field, IOperation use)
    {
        if (use.SemanticModel is not { } model)
            return null;

        foreach (SyntaxReference declaration in field.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree == model.SyntaxTree
                && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial })
                return model.GetOperation(initial);
        }

        return null;
    }
}
