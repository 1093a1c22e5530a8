using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>A place of a test that reads or writes a field of its own object.</summary>
internal sealed record InstanceUse(ISymbol Field, IOperation Place, bool IsWrite, TestPart Part)
{
    public static IEnumerable<InstanceUse> In(TestPart part, RuleContext rule)
    {
        foreach (IOperation operation in part.Body.Operations())
        {
            if (FieldOf(operation) is { } read)
                yield return new InstanceUse(read, operation, false, part);

            IOperation? target = Changes.TargetOf(operation) ?? rule.Knowledge.Collections.Changed(operation);
            if (target?.Bare() is { } written && FieldOf(written) is { } field && !rule.Guards.IsUnderLock(operation))
                yield return new InstanceUse(field, operation, true, part);
        }
    }

    /// <summary>Whether both can happen at the same time: in a set-up, in two tests, or in two rows of one.</summary>
    public bool Meets(InstanceUse other) =>
        Place != other.Place
        && !other.Place.Syntax.Span.Contains(Place.Syntax.Span)
        && (Part.Entry != other.Part.Entry || InstanceStateSharedAnalyzer.RowsOf(Part.Entry.Method!) > 1)
        && !(Part.Hook is not null && other.Part.Hook is not null && Part.Hook != other.Part.Hook);

    // In an initializer (new Order { Id = 1 }) the receiver is the object being made.
    private static ISymbol? FieldOf(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, Field: { IsStatic: false } field } when !IsOfFlow(field.Type) => field,
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, Property: { IsStatic: false, SetMethod: not null, IsIndexer: false } property } when !IsOfFlow(property.Type) => property,
        _ => null,
    };

    // g8: these have a value per thread or flow.
    private static bool IsOfFlow(ITypeSymbol type) => type.Name is "ThreadLocal" or "AsyncLocal";
}
