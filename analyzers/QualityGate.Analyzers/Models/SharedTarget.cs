namespace QualityGate.Analyzers.Models;

/// <summary>What an operation reads or changes, followed to the variable it hangs on.</summary>
/// <param name="Symbol">The thing itself: <c>Items</c> in <c>state.Items.Add(1)</c>.</param>
/// <param name="Root">The local, parameter, static or own member that it is reached from: <c>state</c>.</param>
internal readonly record struct SharedTarget(ISymbol Symbol, ISymbol Root)
{
    /// <returns>Null for anything computed, indexed or returned: nobody knows whether that is one thing or many.</returns>
    public static SharedTarget? Of(IOperation operation)
    {
        ISymbol? symbol = null;
        IOperation? current = operation.Bare();
        while (true)
        {
            switch (current)
            {
                case ILocalReferenceOperation local:
                    return new SharedTarget(symbol ?? local.Local, local.Local);
                case IParameterReferenceOperation parameter:
                    return new SharedTarget(symbol ?? parameter.Parameter, parameter.Parameter);
                case IPropertyReferenceOperation { Arguments.Length: > 0 }:
                    return null;
                case IFieldReferenceOperation or IPropertyReferenceOperation:
                    var member = (IMemberReferenceOperation)current;
                    symbol ??= member.Member;
                    if (member.Instance is null or IInstanceReferenceOperation)
                        return new SharedTarget(symbol, member.Member);

                    current = member.Instance.Bare();
                    continue;
                default:
                    return null;
            }
        }
    }

    public bool Is(SharedTarget other) =>
        SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && SymbolEqualityComparer.Default.Equals(Root, other.Root);
}
