namespace QualityGate.Analyzers.Models;

/// <summary>Something the test set going, and that may still be at work.</summary>
/// <param name="Operation">The call, lambda or creation that did it.</param>
internal sealed record Start(StartKind Kind, IOperation Operation)
{
    /// <summary>The local or field that holds the task, when there is one.</summary>
    public ISymbol? Task { get; init; }

    /// <summary>The lambda that runs, when it stands in the test.</summary>
    public IOperation? Function { get; init; }
}
