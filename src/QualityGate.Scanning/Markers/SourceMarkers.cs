using QualityGate.Core.Suites;
using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Concerns;

namespace QualityGate.Scanning.Markers;

/// <summary>The places of a project where somebody already gave up on a test, each with the line of the marker itself.</summary>
internal static class SourceMarkers
{
    /// <summary>Ordered by place.</summary>
    public static ImmutableArray<FlakyMarker> In(
        SuiteId suite, CompiledProject compiled, TestSymbols tests, SourcePlaces places, CancellationToken cancellationToken)
    {
        MarkerAttributes attributes = new(tests);
        IEnumerable<FlakyMarker> declared = Owners(compiled.Compilation, tests)
            .SelectMany(owner => owner.Symbol.GetAttributes(), (owner, attribute) => (owner.Class, owner.Method, attribute))
            .Where(seen => seen.attribute.ApplicationSyntaxReference is { SyntaxTree: { } tree } && compiled.Written.Contains(tree))
            .Select(seen => attributes.Read(seen.attribute) is { } mark
                ? Marker(suite, seen.Class, seen.Method, mark, places, seen.attribute.ApplicationSyntaxReference!.GetSyntax(cancellationToken).GetLocation())
                : null)
            .OfType<FlakyMarker>();
        IEnumerable<FlakyMarker> called = SkippingCalls.In(compiled, tests, cancellationToken)
            .Select(call => Marker(suite, TestSymbols.NameOf(call.Test.ContainingType), call.Test.Name, new Mark(MarkerKind.Skip, call.Reason), places, call.Place));
        return
        [
            .. declared
                .Concat(called)
                .OrderBy(marker => marker.Location!.File, StringComparer.Ordinal)
                .ThenBy(marker => marker.Location!.Line)
                .ThenBy(marker => marker.Test),
        ];
    }

    private static IEnumerable<(ISymbol Symbol, string Class, string Method)> Owners(Compilation compilation, TestSymbols tests)
    {
        yield return (compilation.Assembly, "", "");
        foreach (INamedTypeSymbol type in tests.Types.Where(tests.HasTests))
        {
            yield return (type, TestSymbols.NameOf(type), "");
            foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>().Where(tests.IsTest))
                yield return (method, TestSymbols.NameOf(type), method.Name);
        }
    }

    private static FlakyMarker Marker(SuiteId suite, string type, string method, Mark mark, SourcePlaces places, Location place) => new()
    {
        Test = new TestId(suite, type, method, ""),
        Kind = mark.Kind,
        Text = mark.Text,
        Location = places.Of(place),
    };
}
