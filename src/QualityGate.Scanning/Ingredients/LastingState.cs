using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>State that outlives a test: what is static, what the process keeps, and what fixtures keep for several tests.</summary>
/// <param name="fixtures">Whose objects are used by several tests.</param>
internal sealed class LastingState(FixtureTypes fixtures)
{
    /// <summary>The field, property or event; the type that keeps state of the process; null for anything else.</summary>
    public ISymbol? Of(IOperation? operation) => operation?.Bare() switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } when !IsPerThread(field, field.Type) => field.OriginalDefinition,
        IPropertyReferenceOperation { Property: { IsStatic: true } property } when !IsPerThread(property, property.Type) && !IsAmbient(property) => property.OriginalDefinition,
        IFieldReferenceOperation { Field: var kept } when fixtures.Keeps(kept) => kept.OriginalDefinition,
        IPropertyReferenceOperation { Property: var kept } when fixtures.Keeps(kept) => kept.OriginalDefinition,
        IEventReferenceOperation { Event: { IsStatic: true } happening } => happening.OriginalDefinition,
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: var type, Name: var name } } when IsOfProcess(type, name) => type.OriginalDefinition,
        _ => null,
    };

    /// <summary>Whether what a fixture keeps is only given its first value: by a set-up, or by a test that fills a field of its class before it uses it.</summary>
    public bool IsBegun(ISymbol kept, IOperation change, ISymbol owner) =>
        (owner is IMethodSymbol method && fixtures.IsHook(method)) || (change is ISimpleAssignmentOperation && fixtures.IsOfTests(kept.ContainingType));

    /// <summary>Calls that read or write what the whole process shares.</summary>
    private static bool IsOfProcess(INamedTypeSymbol type, string name) =>
        (type.IsSystem("Environment") && name is "SetEnvironmentVariable" or "GetEnvironmentVariable")
        || (type.IsSystem("Console") && name is "SetOut" or "SetError" or "SetIn")
        || (type.IsSystem("AppContext") && name is "SetSwitch" or "TryGetSwitch" or "SetData" or "GetData")
        || (type.Name == "Directory" && name is "SetCurrentDirectory" or "GetCurrentDirectory")
        || (type.Name == "ThreadPool" && name is "SetMinThreads" or "SetMaxThreads")
        || (type.Name == "ActivitySource" && name == "AddActivityListener");

    // What is current in the framework flows with the test that sets it; and what nobody can set is none of its state.
    private static bool IsAmbient(IPropertySymbol property) => (property.Name.StartsWith("Current", StringComparison.Ordinal) || property.SetMethod is null)
        && property.ContainingNamespace.ToDisplayString() is var space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));

    private static bool IsPerThread(ISymbol symbol, ITypeSymbol type) => type.Name is "AsyncLocal" or "ThreadLocal"
        || symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ThreadStaticAttribute" });
}
