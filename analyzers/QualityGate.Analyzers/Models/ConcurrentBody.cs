namespace QualityGate.Analyzers.Models;

/// <summary>Code that runs beside other code: a lambda or method handed to what starts it, or a helper that such code calls.</summary>
/// <param name="Start">What starts it: a call, a creation, or the subscription to an event.</param>
/// <param name="Function">The lambda or method reference that was handed over.</param>
/// <param name="Code">What runs: the lambda, the method's body, or the body of its helper.</param>
/// <param name="Scope">What is declared in here belongs to one run: the loop or lambda that starts the code again and again, or the code itself.</param>
internal sealed record ConcurrentBody(ConcurrencyKind Kind, IOperation Start, IOperation Function, IOperation Code, IOperation Scope)
{
    /// <summary>The code begins after an await, so that no caller holds it together any more.</summary>
    public bool IsResumed { get; init; }

    /// <summary>Whether each run has a variable of its own.</summary>
    public bool Owns(ISymbol symbol) =>
        symbol.IsDeclaredIn(Scope.Syntax)
        || symbol.IsDeclaredIn(Code.Syntax)
        || (symbol is IParameterSymbol { ContainingSymbol: var owner } && IsOf(owner));

    // The parameter of a helper is whatever its caller passed.
    private bool IsOf(ISymbol owner) => Code switch
    {
        IAnonymousFunctionOperation lambda => SymbolEqualityComparer.Default.Equals(lambda.Symbol, owner),
        ILocalFunctionOperation local => SymbolEqualityComparer.Default.Equals(local.Symbol, owner),
        _ => owner is IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) },
    };
}
