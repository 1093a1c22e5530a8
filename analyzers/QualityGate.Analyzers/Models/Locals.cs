using System.Runtime.CompilerServices;

namespace QualityGate.Analyzers.Models;

/// <summary>The values that the locals of one body get, and the places that read them; lambdas inside the body included.</summary>
internal sealed class Locals
{
    // Several rules look back from the same assertions: one walk serves them all, and goes when the body goes.
    private static readonly ConditionalWeakTable<IOperation, Locals> Known = new();

    private readonly Dictionary<ILocalSymbol, List<IOperation>> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _uses = new(SymbolEqualityComparer.Default);

    private Locals(IOperation body)
    {
        foreach (IOperation part in body.Descendants())
            Note(part);
    }

    /// <summary>Those of the body that the operation stands in.</summary>
    public static Locals Around(IOperation operation) => Known.GetValue(operation.Root(), body => new Locals(body));

    /// <summary>What the local is declared with and set to; for the variable of a foreach what it runs over.</summary>
    public IReadOnlyList<IOperation> ValuesOf(ILocalSymbol local) => _values.TryGetValue(local, out List<IOperation>? values) ? values : [];

    /// <summary>Every place that names the local, its declaration excepted.</summary>
    public IReadOnlyList<IOperation> UsesOf(ILocalSymbol local) => _uses.TryGetValue(local, out List<IOperation>? uses) ? uses : [];

    /// <summary>The value that the local always has; null when it is set more than once, or not in sight.</summary>
    public IOperation? OnlyValueOf(ILocalSymbol local) => ValuesOf(local) is { Count: 1 } values ? values[0] : null;

    private void Note(IOperation part)
    {
        switch (part)
        {
            case ILocalReferenceOperation { IsDeclaration: false } use:
                Add(_uses, use.Local, use);
                break;
            case IVariableDeclaratorOperation declarator when (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is { } initial:
                Add(_values, declarator.Symbol, initial.Value);
                break;
            case IAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(_values, target.Local, assignment.Value);
                break;
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation counted }:
                Add(_values, counted.Local, part);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation handed }:
                Add(_values, handed.Local, part);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop:
                Add(_values, variable.Symbol, loop.Collection);
                break;
        }
    }

    private static void Add(Dictionary<ILocalSymbol, List<IOperation>> map, ILocalSymbol local, IOperation operation)
    {
        if (!map.TryGetValue(local, out List<IOperation>? list))
            map[local] = list = [];

        list.Add(operation);
    }
}
