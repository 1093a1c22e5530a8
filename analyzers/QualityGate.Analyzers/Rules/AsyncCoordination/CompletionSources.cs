using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>Completion sources whose task is known to end, or whose wait has been told already.</summary>
internal static class CompletionSources
{
    /// <summary>Whether the same task was waited for before, or the source comes from a base class, which may end it with the test.</summary>
    public static bool IsSettled(SharedTarget source, IOperation wait, MemberBody body, TypeBodies bodies)
    {
        foreach (IOperation part in body.Operations())
        {
            if (part is IPropertyReferenceOperation { Property.Name: "Task", Instance: { } earlier }
                && part.Syntax.Span.End < wait.Syntax.SpanStart
                && part.EnclosingFunction() == wait.EnclosingFunction()
                && SharedTarget.Of(earlier) is { } met && met.Is(source)
                && earlier.Syntax.ToString() == ((IPropertyReferenceOperation)wait).Instance!.Syntax.ToString()
                && Starts.IsAwaited(part))
                return true;
        }

        foreach (MemberBody member in source.Root is ILocalSymbol ? ImmutableArray.Create(body) : bodies.All)
        {
            foreach (IOperation part in member.Operations())
            {
                if (part is ISimpleAssignmentOperation { Target: var target, Value: var value } && IsOf(target, source) && ComesFromBase(value))
                    return true;

                if (part is IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: var initial } && SymbolEqualityComparer.Default.Equals(local, source.Root) && ComesFromBase(initial))
                    return true;
            }
        }

        return false;
    }

    private static bool IsOf(IOperation target, SharedTarget source) =>
        Roots.First(target) is { } root && (SymbolEqualityComparer.Default.Equals(root, source.Root) || SymbolEqualityComparer.Default.Equals(root, source.Symbol));

    private static bool ComesFromBase(IOperation value)
    {
        foreach (IOperation part in value.DescendantsAndSelf())
        {
            if (part is IInvocationOperation { Instance: IInstanceReferenceOperation { Type: { } self } } call
                && !SymbolEqualityComparer.Default.Equals(self.OriginalDefinition, call.TargetMethod.ContainingType.OriginalDefinition))
                return true;
        }

        return false;
    }
}
