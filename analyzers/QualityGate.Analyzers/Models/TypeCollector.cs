using System.Collections.Concurrent;

namespace QualityGate.Analyzers.Models;

/// <summary>
/// Gathers bodies per outermost type. Roslyn ends an outermost symbol after the members of its nested types, but starts each
/// type by itself: so each start adds to the outermost's bag, and only the outermost's end is judged.
/// </summary>
internal sealed class TypeCollector(RuleContext rule, Action<TypeBodies> judge)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ConcurrentBag<MemberBody>> _bags = new(SymbolEqualityComparer.Default);

    public void Register(CompilationStartAnalysisContext start) => start.RegisterSymbolStartAction(
        symbol =>
        {
            var type = (INamedTypeSymbol)symbol.Symbol;
            INamedTypeSymbol outermost = type.Outermost();
            ConcurrentBag<MemberBody> bag = _bags.GetOrAdd(outermost, _ => []);
            symbol.RegisterOperationBlockAction(block =>
            {
                // The arguments of attributes come as blocks, too; nothing of them runs.
                ImmutableArray<IOperation> blocks = block.OperationBlocks.RemoveAll(part => part.Kind == OperationKind.Attribute);
                if (blocks.Length > 0 && rule.Reads(blocks[0].Syntax.SyntaxTree))
                    bag.Add(new MemberBody(block.OwningSymbol, blocks));
            });

            if (type.ContainingType is null)
                symbol.RegisterSymbolEndAction(end => Judge(end, type));
        },
        SymbolKind.NamedType);

    private void Judge(SymbolAnalysisContext end, INamedTypeSymbol type)
    {
        if (_bags.TryRemove(type, out ConcurrentBag<MemberBody>? bag) && !bag.IsEmpty)
            judge(new TypeBodies(type, bag, finding => rule.Report(end, finding), end.CancellationToken));
    }
}
