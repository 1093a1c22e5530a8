namespace QualityGate.Analyzers.Models;

/// <summary>
/// Looks back from a value to what it was made of: through expressions as far as the rule lets, through locals, and through
/// helpers and parameters one hop away in the same file.
/// </summary>
internal sealed class Lineage
{
    private const int MostHops = 1;

    private readonly Func<IOperation, OriginStep> _look;
    private HashSet<ISymbol>? _seen;

    private Lineage(Func<IOperation, OriginStep> look) => _look = look;

    /// <param name="look">Never sees conversions, parentheses, awaits and arguments: they are always looked through.</param>
    /// <returns>The first source in sight; null when there is none.</returns>
    public static IOperation? Of(IOperation value, Func<IOperation, OriginStep> look) => new Lineage(look).Find(value, hops: 0);

    private IOperation? Find(IOperation value, int hops)
    {
        IOperation bare = value.Bare();
        switch (bare)
        {
            case IAwaitOperation awaited:
                return Find(awaited.Operation, hops);
            case IArgumentOperation argument:
                return Find(argument.Value, hops);
        }

        OriginStep step = _look(bare);
        return step switch
        {
            OriginStep.Stop => null,
            OriginStep.Source => bare,
            _ => BehindHelper(bare, hops) ?? (step == OriginStep.Through ? Behind(bare, hops) : null),
        };
    }

    private IOperation? BehindHelper(IOperation operation, int hops) =>
        operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method } && hops < MostHops && Enter(method.OriginalDefinition)
            ? Among(Neighbours.ReturnsOf(method, operation), hops + 1)
            : null;

    private IOperation? Behind(IOperation operation, int hops) => operation switch
    {
        ILocalReferenceOperation local => Enter(local.Local) ? Among(Locals.Around(local).ValuesOf(local.Local), hops) : null,
        IParameterReferenceOperation parameter =>
            hops < MostHops && Enter(parameter.Parameter) ? Among(Neighbours.ArgumentsFor(parameter.Parameter, parameter), hops + 1) : null,
        _ => AmongParts(operation, hops),
    };

    private IOperation? Among(IEnumerable<IOperation> values, int hops)
    {
        foreach (IOperation value in values)
        {
            if (Find(value, hops) is { } source)
                return source;
        }

        return null;
    }

    private IOperation? AmongParts(IOperation operation, int hops)
    {
        foreach (IOperation part in operation.ChildOperations)
        {
            if (Find(part, hops) is { } source)
                return source;
        }

        return null;
    }

    private bool Enter(ISymbol symbol) => (_seen ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(symbol);
}
