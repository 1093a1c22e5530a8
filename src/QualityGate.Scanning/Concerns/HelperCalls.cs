using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.Scanning.Concerns;

/// <summary>Who calls a few methods directly. Names are compared first, so that only likely calls are bound.</summary>
internal static class HelperCalls
{
    /// <summary>The methods that call each of these, lambdas and local functions counted as part of the method they are written in.</summary>
    public static ILookup<IMethodSymbol, IMethodSymbol> Of(ImmutableHashSet<IMethodSymbol> called, Compilation compilation, CancellationToken cancellationToken)
    {
        ConcurrentBag<(IMethodSymbol Called, IMethodSymbol Caller)> calls = [];
        ImmutableHashSet<string> names = [.. called.Select(method => method.Name)];
        if (!names.IsEmpty)
            Parallel.ForEach(compilation.SyntaxTrees, new ParallelOptions { CancellationToken = cancellationToken }, Read);
        return calls.Distinct().ToLookup<(IMethodSymbol Called, IMethodSymbol Caller), IMethodSymbol, IMethodSymbol>(call => call.Called, call => call.Caller, SymbolEqualityComparer.Default);

        void Read(SyntaxTree tree)
        {
            SemanticModel? model = null;
            foreach (SimpleNameSyntax name in tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText)))
            {
                model ??= compilation.GetSemanticModel(tree);
                if (model.GetSymbolInfo(name, cancellationToken).Symbol is IMethodSymbol method
                    && called.TryGetValue((method.ReducedFrom ?? method).OriginalDefinition, out IMethodSymbol? known)
                    && MethodAround(model.GetEnclosingSymbol(name.SpanStart, cancellationToken)) is { } caller)
                    calls.Add((known, caller));
            }
        }
    }

    private static IMethodSymbol? MethodAround(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol as IMethodSymbol;
    }
}
