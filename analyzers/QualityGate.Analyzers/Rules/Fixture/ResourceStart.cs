using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>Tells whether a resource runs: what is made and never started has nothing to give back.</summary>
internal static class ResourceStart
{
    /// <summary>Whether it runs as soon as it is made.</summary>
    public static bool IsIn(IOperation made, ResourceKind kind) => kind switch
    {
        ResourceKind.TempDirectory => true,
        ResourceKind.Process => made is IInvocationOperation { TargetMethod: { Name: "Start", ContainingType: { } type } } && type.HasName("System.Diagnostics.Process"),
        ResourceKind.Timer => made is IObjectCreationOperation { Arguments: [_, _, { Value: { } due }, _] } && DurationConstants.Of(due) != Timeout.InfiniteTimeSpan,
        ResourceKind.Host => made is IInvocationOperation { TargetMethod.Name: "Start" or "StartAsync" },
        _ => false,
    };

    /// <summary>Whether the type starts it later, by the member's name or by that of the local it came from.</summary>
    public static bool Follows(ISymbol member, IOperation value, TypeBodies bodies)
    {
        ISymbol? local = value.Named();
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (StartedBy(operation) is { } started && (SymbolEqualityComparer.Default.Equals(started, member) || SymbolEqualityComparer.Default.Equals(started, local)))
                    return true;
            }
        }

        return false;
    }

    private static ISymbol? StartedBy(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Start" or "StartAsync" or "RunAsync" } call => call.Receiver().Named(),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "EnableRaisingEvents" or "Enabled", Instance: { } raised }, Value.ConstantValue: { HasValue: true, Value: true } } =>
            raised is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver, Parent.Parent.Parent.Parent: IObjectCreationOperation made } ? Origins.HolderOf(made) : raised.Named(),
        _ => null,
    };
}
