namespace QualityGate.Analyzers.Models;

/// <summary>xunit: collections run beside each other, the tests of one in sequence; a class without [Collection] is one of its own.</summary>
internal static class XunitParallelism
{
    public static Company Of(INamedTypeSymbol type, XunitCollections collections, RunnerFiles files, bool isAlways)
    {
        if (collections.IsQuiet(type))
            return Company.Alone;

        return isAlways || !IsSerial(type, collections, files) ? Company.OtherClasses : Company.Alone;
    }

    // Settings win over the attribute, each for itself.
    private static bool IsSerial(INamedTypeSymbol type, XunitCollections collections, RunnerFiles files)
    {
        AttributeData? behavior = type.ContainingAssembly.Attribute("Xunit.CollectionBehaviorAttribute");
        bool isOff = files.XunitCollections is { } parallel ? !parallel : behavior.Named("DisableTestParallelization") is true;
        int? threads = files.XunitThreads ?? behavior.Named("MaxParallelThreads") as int?;
        // Xunit.CollectionBehavior.CollectionPerAssembly = 0 puts all classes into one, except those that name another.
        bool isOne = behavior?.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Value: 0 }, ..] && collections.Of(type) is null;
        return isOff || threads == 1 || isOne;
    }
}
