namespace QualityGate.Scanning.Ingredients;

/// <summary>What the attributes of a test method add to its code.</summary>
internal static class TestAttributes
{
    /// <summary>Whether the framework ends the test after a time.</summary>
    public static bool IsLimited(IMethodSymbol test) => test.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "TimeoutAttribute" or "CancelAfterAttribute" or "MaxTimeAttribute" }
        || attribute.NamedArguments.Any(argument => argument is { Key: "Timeout", Value.Value: int and > 0 }));

    /// <summary>Whether the framework draws its arguments anew for each run.</summary>
    public static bool IsDrawn(IMethodSymbol test) =>
        test.GetAttributes().Any(attribute => IsDrawing(attribute.AttributeClass))
        || test.Parameters.SelectMany(parameter => parameter.GetAttributes()).Any(attribute => IsDrawing(attribute.AttributeClass));

    /// <summary>The members from which its rows come: those of its class that an attribute names.</summary>
    public static IEnumerable<ISymbol> SourcesOf(IMethodSymbol test) => test.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { Name: var name } && (name.Contains("Data", StringComparison.Ordinal) || name.Contains("Source", StringComparison.Ordinal)))
        .SelectMany(attribute => attribute.ConstructorArguments)
        .Where(argument => argument.Kind == TypedConstantKind.Primitive)
        .Select(argument => argument.Value)
        .OfType<string>()
        .SelectMany(name => Lineage.Of(test.ContainingType).SelectMany(type => type.GetMembers(name)))
        .SelectMany(member => member is IFieldSymbol ? [member.ContainingType] : new[] { member, member.ContainingType });

    private static bool IsDrawing(INamedTypeSymbol? attribute) => attribute is not null && Lineage.Of(attribute).Any(type => type.FullName() is
        "AutoFixture.Xunit2.AutoDataAttribute" or "AutoFixture.Xunit2.InlineAutoDataAttribute" or "AutoFixture.Xunit3.AutoDataAttribute" or "AutoFixture.Xunit3.InlineAutoDataAttribute"
        or "AutoFixture.NUnit3.AutoDataAttribute" or "AutoFixture.NUnit3.InlineAutoDataAttribute" or "AutoFixture.NUnit4.AutoDataAttribute" or "AutoFixture.NUnit4.InlineAutoDataAttribute"
        or "FsCheck.Xunit.PropertyAttribute" or "FsCheck.NUnit.PropertyAttribute" or "NUnit.Framework.RandomAttribute");
}
