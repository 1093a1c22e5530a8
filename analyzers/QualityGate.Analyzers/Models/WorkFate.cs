namespace QualityGate.Analyzers.Models;

/// <summary>What becomes of a task or thread at the place where it is mentioned.</summary>
internal abstract record WorkFate
{
    private WorkFate()
    {
    }

    /// <summary>The code waits for it there.</summary>
    /// <param name="At">The operation that waits.</param>
    /// <param name="IsBounded">The code can go on before the end: WhenAny, Wait(ms), a WaitAsync that does not throw.</param>
    public sealed record Joined(IOperation At, bool IsBounded) : WorkFate;

    /// <summary>It is kept in a local, a field or a collection of tasks.</summary>
    public sealed record Held(ISymbol Symbol) : WorkFate;

    /// <summary>Nobody gets it: a statement of its own, a discard, a look at its state.</summary>
    public sealed record Dropped : WorkFate;

    /// <summary>It is returned, passed on or stored where it cannot be followed.</summary>
    public sealed record Escaped : WorkFate;
}
