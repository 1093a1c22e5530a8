namespace QualityGate.Analyzers.Models;

/// <summary>Finds where work that a local or field holds comes to its end.</summary>
internal static class HeldWorks
{
    /// <summary>The first mention of <paramref name="holder"/> after a position that waits for the work or hands it on.</summary>
    /// <param name="root">Where to look, lambdas included.</param>
    public static IOperation? End(ISymbol holder, IOperation root, int after)
    {
        IOperation? first = null;
        foreach (IOperation part in root.Descendants())
        {
            if (part.Syntax.SpanStart >= after
                && (first is null || part.Syntax.SpanStart < first.Syntax.SpanStart)
                && part is ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation
                && SymbolEqualityComparer.Default.Equals(part.Named(), holder)
                && !IsTarget(part)
                && StartedWorks.Of(part) is WorkFate.Joined or WorkFate.Escaped or WorkFate.Held)
                first = part;
        }

        return first;
    }

    /// <summary>Whether the work has ended, or is out of sight, before the code leaves <paramref name="region"/>.</summary>
    public static bool EndsWithin(IOperation start, IOperation region) => StartedWorks.Of(start) switch
    {
        WorkFate.Joined joined => joined.At.Syntax.SpanStart >= region.Syntax.SpanStart,
        WorkFate.Held { Symbol: ILocalSymbol local } => End(local, region, start.Syntax.Span.End) is not null && local.IsDeclaredIn(region.Syntax),
        _ => false,
    };

    private static bool IsTarget(IOperation mention) =>
        (mention.Parent is ISimpleAssignmentOperation assignment && assignment.Target == mention)
        || (mention.Parent is IArrayElementReferenceOperation { Parent: ISimpleAssignmentOperation slot } element && slot.Target == element);
}
