using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Concerns;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Lists for each test of a project what the code that it can run uses.</summary>
internal static class IngredientReader
{
    /// <summary>Ordered by name. Methods of one name in one class are one test here: rows and overloads are known only to whoever runs them.</summary>
    public static ImmutableArray<TestIngredients> In(CompiledProject compiled, TestSymbols tests, CancellationToken cancellationToken)
    {
        ImmutableArray<INamedTypeSymbol> classes = [.. tests.Types.Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false } && tests.HasTests(type))];
        if (classes.IsEmpty)
            return [];

        UseGraph graph = UseGraph.Of(compiled, tests, cancellationToken);
        Surroundings surroundings = new(tests, graph);
        ImmutableArray<ReadTest> read =
        [
            .. classes
                .AsParallel()
                .WithCancellation(cancellationToken)
                .SelectMany(type => Of(type, tests, graph, surroundings.Of(type)))
                .OrderBy(test => test.Class, StringComparer.Ordinal)
                .ThenBy(test => test.Method, StringComparer.Ordinal),
        ];
        SharedThings shared = SharedThings.Of(read);
        return [.. read.Select(shared.In)];
    }

    private static IEnumerable<ReadTest> Of(INamedTypeSymbol type, TestSymbols tests, UseGraph graph, Reached around)
    {
        string name = TestSymbols.NameOf(type);
        return Lineage.Of(type)
            .SelectMany(ancestor => ancestor.GetMembers().OfType<IMethodSymbol>())
            .Where(tests.IsTest)
            .GroupBy(method => method.Name, StringComparer.Ordinal)
            .Select(rows =>
            {
                Reached own = graph.ReachedFrom(rows.SelectMany(row => TestAttributes.SourcesOf(row).Prepend(row.OriginalDefinition)));
                if (rows.Any(TestAttributes.IsLimited))
                    own.Uses.Add(Ingredient.Waiting);
                if (rows.Any(TestAttributes.IsDrawn))
                    own.Uses.Add(Ingredient.Randomness);
                return new ReadTest(name, rows.Key, own, around);
            });
    }
}
