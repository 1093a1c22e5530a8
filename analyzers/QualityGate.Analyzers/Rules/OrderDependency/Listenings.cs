using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>Finds the process-wide listeners of one type.</summary>
internal sealed class Listenings(TypeBodies bodies)
{
    public IEnumerable<Listening> In(MemberBody body)
    {
        foreach (IOperation operation in body.Operations())
        {
            Listening? found = operation switch
            {
                IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Event: { } raised } } hook when IsProcessWide(raised) =>
                    new Listening(hook, raised.Name, Targets(hook.HandlerValue), Holds: null),
                IObjectCreationOperation { Type: { Name: "ActivityListener" or "MeterListener" } type } made when IsDiagnostics(type) =>
                    new Listening(made, type.Name, FunctionsOf(made, body), Holds: null),
                IInvocationOperation { TargetMethod: { Name: "SetOut" or "SetError", ContainingType: { } type }, Arguments: [{ Value: { } writer }] } call
                    when type.HasName("System.Console") && writer.Named() is { } held && writer.Bare().Type is { Name: "StringWriter" } =>
                    new Listening(call, "Console." + call.TargetMethod.Name, ImmutableArray<IOperation>.Empty, held),
                _ => null,
            };
            if (found is not null)
                yield return found;
        }
    }

    private static bool IsProcessWide(IEventSymbol raised) => raised.Name switch
    {
        "FirstChanceException" => raised.ContainingType.HasName("System.AppDomain"),
        "UnobservedTaskException" => raised.ContainingType.HasName("System.Threading.Tasks.TaskScheduler"),
        _ => false,
    };

    private static bool IsDiagnostics(ITypeSymbol type) =>
        type.HasName("System.Diagnostics.ActivityListener") || type.HasName("System.Diagnostics.Metrics.MeterListener");

    // From the initializer, and from what is later set or called on the name that the listener gets.
    private ImmutableArray<IOperation> FunctionsOf(IObjectCreationOperation made, MemberBody body)
    {
        var functions = ImmutableArray.CreateBuilder<IOperation>();
        if (made.Initializer is { } initializer)
        {
            foreach (IOperation set in initializer.Initializers)
            {
                if (set is ISimpleAssignmentOperation assignment)
                    functions.AddRange(Targets(assignment.Value));
            }
        }

        if (Origins.HolderOf(made) is not { } holder)
            return functions.ToImmutable();

        foreach (MemberBody user in holder is ILocalSymbol ? ImmutableArray.Create(body) : bodies.All)
        {
            foreach (IOperation operation in user.Operations())
            {
                if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } set && SymbolEqualityComparer.Default.Equals(instance.Named(), holder))
                    functions.AddRange(Targets(set.Value));
                else if (operation is IInvocationOperation { TargetMethod.Name: "SetMeasurementEventCallback", Instance: { } listener } call && SymbolEqualityComparer.Default.Equals(listener.Named(), holder))
                    functions.AddRange(Targets(call.Arguments[0].Value));
            }
        }

        return functions.ToImmutable();
    }

    // A lambda itself, or behind a local; for a method of the type its bodies.
    private ImmutableArray<IOperation> Targets(IOperation value)
    {
        IOperation origin = Origins.Of(value);
        IOperation target = origin is IDelegateCreationOperation made ? made.Target : origin;
        return target switch
        {
            IAnonymousFunctionOperation lambda => ImmutableArray.Create<IOperation>(lambda),
            IMethodReferenceOperation { Method: { } method } when bodies.Of(method) is { } own => own.Blocks,
            IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference => LocalFunction(reference),
            _ => ImmutableArray<IOperation>.Empty,
        };
    }

    private static ImmutableArray<IOperation> LocalFunction(IMethodReferenceOperation reference)
    {
        foreach (IOperation part in reference.Root().Descendants())
        {
            if (part is ILocalFunctionOperation local && SymbolEqualityComparer.Default.Equals(local.Symbol, reference.Method))
                return ImmutableArray.Create<IOperation>(local);
        }

        return ImmutableArray<IOperation>.Empty;
    }
}
