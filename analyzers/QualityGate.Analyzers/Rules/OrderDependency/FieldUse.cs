using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>A place of a test that reads or writes a field or property which outlives the test.</summary>
/// <param name="IsFirstRead">Nothing in the test has set it before.</param>
internal sealed record FieldUse(ISymbol Field, IOperation Place, bool IsWrite, bool IsFirstRead, TestPart Part)
{
    public static IEnumerable<FieldUse> In(TestPart part, RuleContext rule)
    {
        bool sharesObject = SharesObject(part.Entry.Member.ContainingType, rule);
        HashSet<ISymbol>? set = null;
        foreach (IOperation operation in part.Body.Operations())
        {
            IOperation? changed = Changes.TargetOf(operation) ?? rule.Knowledge.Collections.Changed(operation);
            if (changed is not null && FieldOf(changed.Bare(), sharesObject) is { } written)
            {
                yield return new FieldUse(written, operation, IsWrite: true, IsFirstRead: false, part);
                if (operation is ISimpleAssignmentOperation)
                    (set ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(written);
            }
            else if (FieldOf(operation, sharesObject) is { } read && !StaticState.IsSetAt(operation) && !IsChanged(operation))
            {
                yield return new FieldUse(read, operation, IsWrite: false, set?.Contains(read) != true, part);
            }
        }
    }

    // The receiver of a change is no reading of what was left.
    private static bool IsChanged(IOperation mention) => mention.Parent is IInvocationOperation { TargetMethod.Name: "Add" or "Clear" or "Enqueue" or "Push" } call && call.Instance == mention;

    // NUnit alone runs the tests of a class on one object.
    private static bool SharesObject(INamedTypeSymbol testClass, RuleContext rule) =>
        Hooks.ScopeOfInstance(testClass, rule.Tests.FrameworkOf(testClass)) == HookScope.Class;

    private static ISymbol? FieldOf(IOperation operation, bool sharesObject) => operation switch
    {
        IFieldReferenceOperation { Field: { IsConst: false, IsReadOnly: false } or { IsConst: false, Type.IsReferenceType: true } } reference when IsShared(reference, sharesObject) => reference.Field,
        IPropertyReferenceOperation { Property: { SetMethod: not null, IsIndexer: false } } reference when IsShared(reference, sharesObject) => reference.Property,
        _ => null,
    };

    private static bool IsShared(IMemberReferenceOperation reference, bool sharesObject) =>
        reference.Member.DeclaringSyntaxReferences.Length > 0
        && (reference.Member.IsStatic || (sharesObject && reference.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }));
}
