using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>Follows what one random generator gives to the assertions of a body.</summary>
/// <param name="made">Where the generator is made.</param>
/// <param name="holder">The local, field or property that keeps it; null when it is used on the spot.</param>
internal sealed class RandomFlow(IOperation made, ISymbol? holder, Assertions assertions)
{
    /// <summary>The first assertion of the body that looks at a random value; null when none does.</summary>
    public IInvocationOperation? AssertionIn(IOperation body)
    {
        foreach (IOperation part in body.DescendantsAndSelf())
        {
            if (part is not IInvocationOperation call || assertions.Of(call) is not { IsMockVerification: false } assertion || LooksAtNoValue(call))
                continue;

            foreach (IOperation subject in assertion.Subjects)
            {
                if (Lineage.Of(subject, Look) is not null)
                    return call;
            }
        }

        return null;
    }

    // Whatever the number was, there is something.
    private static bool LooksAtNoValue(IInvocationOperation call) =>
        call.TargetMethod.Name is "NotNull" or "IsNotNull" or "NotBeNull" or "ShouldNotBeNull" or "IsType" or "IsInstanceOfType" or "IsInstanceOf" or "BeOfType" or "ShouldBeOfType"
        || (call.TargetMethod.Name == "That" && call.Arguments.Length > 1 && call.Arguments[1].Value.Bare() is IPropertyReferenceOperation { Property.Name: "Null", Instance: not null });

    private OriginStep Look(IOperation operation) => operation is ILocalReferenceOperation local && !IsGenerator(local)
        ? IsName(local.Local) ? OriginStep.Stop : IsFilled(local) ? OriginStep.Source : LookAtValue(operation)
        : LookAtValue(operation);

    private OriginStep LookAtValue(IOperation operation) =>
        IsGenerator(operation) ? OriginStep.Source
        : operation is IDelegateCreationOperation or IAnonymousFunctionOperation or IBlockOperation or IReturnOperation or IArrayInitializerOperation || IsPlain(operation.Type) ? OriginStep.Through
        : OriginStep.Stop;

    private bool IsGenerator(IOperation operation) =>
        operation.Syntax == made.Syntax || (holder is not null && SymbolEqualityComparer.Default.Equals(operation.Named(), holder));

    // Numbers and collections carry the value on. Text made of a random number names something that must be new, and an
    // object that got one is not what the assertion compares.
    private static bool IsPlain(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol or ITypeParameterSymbol => true,
        { SpecialType: SpecialType.System_String or SpecialType.System_Object } => false,
        _ => type.ContainingNamespace is { } space && (space.Name == "System" || space.ContainingNamespace?.Name == "System" || space.ContainingNamespace?.ContainingNamespace?.Name == "System"),
    };

    private static bool IsName(ILocalSymbol local)
    {
        foreach (string ending in new[] { "port", "id", "key", "name", "suffix", "tag", "index" })
        {
            if (local.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // random.NextBytes(buffer), buffer[i] = random.Next(), list.Add(random.Next())
    private bool IsFilled(ILocalReferenceOperation reference)
    {
        foreach (IOperation use in Locals.Around(reference).UsesOf(reference.Local))
        {
            IOperation? parent = use.Parent;
            while (parent is IConversionOperation)
                parent = parent.Parent;

            bool isFilled = parent switch
            {
                IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "NextBytes" or "Shuffle" or "GetItems", Instance: { } generator } } => Lineage.Of(generator, LookAtValue) is not null,
                IArrayElementReferenceOperation { Parent: ISimpleAssignmentOperation assignment } element => assignment.Target == element && Lineage.Of(assignment.Value, LookAtValue) is not null,
                IInvocationOperation { TargetMethod.Name: "Add" or "Enqueue" or "Push", Arguments: [var item] } => Lineage.Of(item.Value, LookAtValue) is not null,
                _ => false,
            };
            if (isFilled)
                return true;
        }

        return false;
    }
}
