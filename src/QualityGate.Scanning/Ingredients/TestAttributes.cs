namespace QualityGate.Scanning.Ingredients;

/// <summary>What the attributes of a test method add to its code.</summary>
internal static class TestAttributes
{
    /// <summary>Whether the framework ends the test after a time.</summary>
    public static bool IsLimited(IMethodSymbol test) => test.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "TimeoutAttribute" or "CancelAfterAttribute" or "MaxTimeAttribute" }
        || attribute.NamedArguments.Any(argument => argument is { Key: "Timeout", Value.Value: int and > 0 }));

    /// <summary>The members from which its rows come: those of its class that an attribute names.</summary>
    public static IEnumerable<ISymbol> SourcesOf(IMethodSymbol test) => test.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { Name: var name } && (name.Contains("Data", StringComparison.Ordinal) || name.Contains("Source", StringComparison.Ordinal)))
        .SelectMany(attribute => attribute.ConstructorArguments)
        .Where(argument => argument.Kind == TypedConstantKind.Primitive)
        .Select(argument => argument.Value)
        .OfType<string>()
        .SelectMany(name => Lineage.Of(test.ContainingType).SelectMany(type => type.GetMembers(name)))
        .SelectMany(member => member is IFieldSymbol ? [member.ContainingType] : new[] { member, member.ContainingType });
}
