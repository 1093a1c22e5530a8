namespace QualityGate.Analyzers.Models;

/// <summary>Tells values that differ from run to run: new identifiers, unseeded randomness, the clock, randomized hash codes.</summary>
internal sealed class UnstableValues(Compilation compilation, RealClock clock)
{
    private readonly INamedTypeSymbol? _guid = compilation.GetTypeByMetadataName("System.Guid");
    private readonly INamedTypeSymbol? _random = compilation.GetTypeByMetadataName("System.Random");

    /// <returns>What to call it in a message; null for any other value.</returns>
    public string? NameOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "NewGuid" or "CreateVersion7" } method } when method.ContainingType.Is(_guid) => $"Guid.{method.Name}()",
        IInvocationOperation { TargetMethod: { } method, Instance: { } generator } when method.ContainingType.IsA(_random) && IsUnseeded(generator) => $"Random.{method.Name}()",
        IInvocationOperation { TargetMethod: { Name: "GetRandomFileName" or "GetTempFileName" } method } when method.ContainingType.HasName("System.IO.Path") => $"Path.{method.Name}()",
        IInvocationOperation { TargetMethod: { Name: "GetHashCode" } method } when method.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Object => "GetHashCode()",
        IPropertyReferenceOperation { Property: { Name: "ProcessId" } property } when property.ContainingType.HasName("System.Environment") => "Environment.ProcessId",
        IPropertyReferenceOperation { Property: { } property } when clock.IsReading(operation) => $"{property.ContainingType.Name}.{property.Name}",
        IInvocationOperation { TargetMethod: { } method } when clock.IsReading(operation) => $"{method.ContainingType.Name}.{method.Name}()",
        _ => null,
    };

    /// <summary>A generator made without a seed, or with one that differs from run to run.</summary>
    public bool IsGenerator(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Shared", IsStatic: true } property } => property.ContainingType.Is(_random),
        IObjectCreationOperation { Arguments: [] } made => made.Type.Is(_random),
        IObjectCreationOperation { Arguments: [var seed] } made => made.Type.Is(_random) && HasUnstablePart(seed.Value),
        _ => false,
    };

    private bool IsUnseeded(IOperation generator) => generator.Bare() switch
    {
        ILocalReferenceOperation local => Locals.Around(local).OnlyValueOf(local.Local) is { } value && IsGenerator(value.Bare()),
        IFieldReferenceOperation field => Neighbours.InitialValueOf(field.Field, field) is { } value && IsGenerator(value.Bare()),
        var made => IsGenerator(made),
    };

    // A seed kept in a variable can be told when the test fails; one that is computed on the spot is gone.
    private bool HasUnstablePart(IOperation seed)
    {
        foreach (IOperation part in seed.DescendantsAndSelf())
        {
            if (NameOf(part) is not null)
                return true;
        }

        return false;
    }
}
