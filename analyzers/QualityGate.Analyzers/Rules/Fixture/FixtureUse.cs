using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>A place of a test that reads or changes a member of a fixture object.</summary>
/// <param name="Fixture">The field, property or parameter that holds the fixture.</param>
/// <param name="Member">The fixture's field or property.</param>
internal sealed record FixtureUse(ISymbol Fixture, ISymbol Member, IOperation Place, bool IsChange, TestPart Part)
{
    /// <summary>Whether a constructor of the class takes an object: in xunit that is a fixture, which other tests get too.</summary>
    public static bool HasFixture(INamedTypeSymbol testClass)
    {
        foreach (IMethodSymbol constructor in testClass.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                if (IsFixture(parameter.Type))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The parameters of constructors that are fixtures, and the fields and properties that get them.</summary>
    public static HashSet<ISymbol> HoldersIn(TypeBodies bodies)
    {
        var holders = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is not IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } || !IsFixture(parameter.Type))
                    continue;

                holders.Add(parameter);
                IOperation? getter = operation.Parent;
                while (getter is IConversionOperation)
                    getter = getter.Parent;

                ISymbol? holder = getter switch
                {
                    ISimpleAssignmentOperation assignment => assignment.Target.Named(),
                    IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
                    IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
                    _ => null,
                };
                if (holder is { IsStatic: false })
                    holders.Add(holder);
            }
        }

        return holders;
    }

    /// <summary>Those of one body; a member that the body sets first is its own from then on.</summary>
    public static IEnumerable<FixtureUse> In(TestPart part, RuleContext rule, HashSet<ISymbol> holders)
    {
        HashSet<ISymbol>? set = null;
        foreach (IOperation operation in part.Body.Operations())
        {
            IOperation? changed = Changes.TargetOf(operation) ?? rule.Knowledge.Collections.Changed(operation);
            if (changed is not null && MemberOf(changed, holders) is { } written)
            {
                if (operation is ISimpleAssignmentOperation)
                    (set ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(written.Member);
                yield return new FixtureUse(written.Fixture, written.Member, operation, true, part);
            }
            else if (operation is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } && MemberOf(operation, holders) is { } read && !IsWritten(operation, rule) && set?.Contains(read.Member) != true)
            {
                yield return new FixtureUse(read.Fixture, read.Member, operation, false, part);
            }
        }
    }

    public bool IsSame(FixtureUse other) => SymbolEqualityComparer.Default.Equals(Member, other.Member);

    private static bool IsWritten(IOperation member, RuleContext rule) =>
        member.Parent is { } change && (Changes.TargetOf(change) ?? rule.Knowledge.Collections.Changed(change)) == member;

    private static (ISymbol Fixture, ISymbol Member)? MemberOf(IOperation operation, HashSet<ISymbol> holders) =>
        operation.Bare() is IMemberReferenceOperation { Instance: { } instance, Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } reference
        && instance.Bare().Named() is { } holder && holders.Contains(holder)
            ? (holder, reference.Member)
            : null;

    // The writer for output and the like are interfaces, and made for each test.
    private static bool IsFixture(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None };
}
