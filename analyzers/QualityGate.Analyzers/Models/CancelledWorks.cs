namespace QualityGate.Analyzers.Models;

/// <summary>Finds tasks that were given the token of a source.</summary>
internal static class CancelledWorks
{
    /// <summary>A task that got the token.</summary>
    /// <param name="Start">The call that started it.</param>
    /// <param name="Holder">The local or field that keeps it.</param>
    public readonly record struct CancelledWork(IInvocationOperation Start, ISymbol Holder);

    /// <param name="source">A local or field that holds a CancellationTokenSource.</param>
    /// <param name="root">Where to look.</param>
    public static IEnumerable<CancelledWork> Of(ISymbol source, IOperation root)
    {
        HashSet<ISymbol> tokens = Tokens(source, root);
        foreach (IOperation part in root.Descendants())
        {
            if (part is IInvocationOperation call && call.Type.IsTask() && !StartedWorks.IsPlaceInQueue(call) && Takes(call, tokens) && StartedWorks.Of(call) is WorkFate.Held { Symbol: var holder } && TypeOf(holder).IsTask())
                yield return new CancelledWork(call, holder);
        }
    }

    // The source itself, locals that keep its token, and sources that are linked to it.
    private static HashSet<ISymbol> Tokens(ISymbol source, IOperation root)
    {
        var tokens = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { source };
        foreach (IOperation part in root.Descendants())
        {
            if (part is IVariableDeclaratorOperation { Initializer.Value: { } value } declarator
                && declarator.Symbol.Type.Name is "CancellationToken" or "CancellationTokenSource"
                && MentionsAny(value, tokens))
                tokens.Add(declarator.Symbol);
        }

        return tokens;
    }

    private static bool Takes(IInvocationOperation call, HashSet<ISymbol> tokens)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (MentionsAny(argument.Value, tokens))
                return true;
        }

        return false;
    }

    private static bool MentionsAny(IOperation operation, HashSet<ISymbol> tokens)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            if (part is ILocalReferenceOperation or IFieldReferenceOperation && part.Named() is { } symbol && tokens.Contains(symbol))
                return true;
        }

        return false;
    }

    private static ITypeSymbol? TypeOf(ISymbol holder) => holder switch
    {
        ILocalSymbol local => local.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
