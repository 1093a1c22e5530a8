namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>A listener that hears the whole process, and the functions it was given.</summary>
/// <param name="Place">Where it is made or hooked up.</param>
/// <param name="Functions">Its filters and callbacks: lambdas, and bodies of methods of the same type.</param>
/// <param name="Holds">What it writes to by itself, such as the writer that took the place of Console.Out.</param>
internal sealed record Listening(IOperation Place, string Name, ImmutableArray<IOperation> Functions, ISymbol? Holds);
