namespace QualityGate.Core.Suites;

/// <summary>The properties a <see cref="TestFilter"/> can ask for: names of the test, and any trait.</summary>
internal static class FilterProperties
{
    public const string Default = "FullyQualifiedName";

    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>All values of the property; none when the test does not have it.</summary>
    public static IEnumerable<string> Of(DiscoveredTest test, string property) => property.ToUpperInvariant() switch
    {
        "FULLYQUALIFIEDNAME" => [test.Id.FullName],
        "DISPLAYNAME" => [test.DisplayName],
        "NAME" => [test.Id.Method],
        "CLASSNAME" => [test.Id.Class],
        // MSTest says TestCategory, the others Category; people write either.
        "CATEGORY" or "TESTCATEGORY" => Traits(test, "Category").Concat(Traits(test, "TestCategory")),
        _ => Traits(test, property),
    };

    private static IEnumerable<string> Traits(DiscoveredTest test, string name) =>
        test.Traits.Where(trait => trait.Name.Equals(name, AnyCase)).Select(trait => trait.Value);
}
