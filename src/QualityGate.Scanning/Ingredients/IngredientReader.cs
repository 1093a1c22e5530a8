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
        ImmutableHashSet<string> shared =
        [
            .. read
                .SelectMany(test => test.Whole.Names, (test, name) => (name, test.Class))
                .Distinct()
                .CountBy(use => use.name, StringComparer.Ordinal)
                .Where(users => users.Value > 1)
                .Select(users => users.Key),
        ];
        return [.. read.Select(test => test.With(shared))];
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
                return new ReadTest(name, rows.Key, own, around);
            });
    }

    /// <summary>A test, with what it uses itself and what surrounds it.</summary>
    private sealed record ReadTest(string Class, string Method, Reached Own, Reached Around)
    {
        public Reached Whole { get; } = Own.And(Around);

        public TestIngredients With(ImmutableHashSet<string> shared)
        {
            if (shared.Overlaps(Whole.Names))
                Whole.Uses.Add(Ingredient.SharedName);
            return new TestIngredients(Class, Method, [.. Whole.Uses.Order()]) { Around = [.. Around.Uses.Order()] };
        }
    }
}
