namespace QualityGate.Scanning.Ingredients;

/// <summary>A class and those it is made of.</summary>
internal static class Lineage
{
    /// <summary>The type itself first, its definitions as they are written.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.OriginalDefinition; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType?.OriginalDefinition)
            yield return current;
    }
}
