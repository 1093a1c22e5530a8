namespace QualityGate.Analyzers.Models;

/// <summary>Tells what a call is handed, however that is written.</summary>
internal static class CallValues
{
    /// <summary>The values one by one: arguments, elements of params, or those of an array written there.</summary>
    public static IEnumerable<IOperation> Of(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value.Bare() is IArrayCreationOperation { Initializer: { } initial })
            {
                foreach (IOperation element in initial.ElementValues)
                    yield return element.Bare();
            }
            else if (argument.ArgumentKind > ArgumentKind.DefaultValue)
            {
                // A params span, since C# 13; Roslyn 4.8 has no name for it.
                foreach (IOperation element in argument.Value.Bare().ChildOperations)
                    yield return element.Bare();
            }
            else
            {
                yield return argument.Value.Bare();
            }
        }
    }
}
