namespace QualityGate.Analyzers.Models;

/// <summary>Keys by which tests keep away from each other: MSTest's [ResourceLock], TUnit's [NotInParallel("key")].</summary>
internal static class ResourceLocks
{
    private const string MSTestLock = FrameworkSymbols.MSTestNamespace + "ResourceLockAttribute";
    private const string TUnitLock = FrameworkSymbols.TUnitNamespace + "NotInParallelAttribute";

    /// <summary>Whether the class, or the method where one is given, holds any key.</summary>
    public static bool AreHeld(INamedTypeSymbol type, IMethodSymbol? method) => Of(type, method).Any();

    /// <summary>Whether a key that both hold keeps the two tests apart; two that only read do not mind each other.</summary>
    public static bool KeepApart(IMethodSymbol test, IMethodSymbol other)
    {
        foreach ((string key, bool isRead) in Of(test.ContainingType, test))
        {
            foreach ((string otherKey, bool isOtherRead) in Of(other.ContainingType, other))
            {
                if (key == otherKey && !(isRead && isOtherRead))
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Key, bool IsRead)> Of(INamedTypeSymbol type, IMethodSymbol? method)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach ((string, bool) held in Of(current))
                yield return held;
        }

        foreach ((string, bool) held in method is null ? [] : Of(method))
            yield return held;

        foreach ((string, bool) held in Of(type.ContainingAssembly))
            yield return held;
    }

    private static IEnumerable<(string Key, bool IsRead)> Of(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (!attribute.AttributeClass.HasName(MSTestLock) && !attribute.AttributeClass.HasName(TUnitLock))
                continue;

            // ResourceAccessMode: ReadWrite = 0, Read = 1.
            foreach (string key in attribute.Texts())
                yield return (key, attribute.Named("Mode") is 1);
        }
    }
}
