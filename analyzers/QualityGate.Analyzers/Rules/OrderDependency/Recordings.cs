using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>Finds what a listener's functions write to outside themselves.</summary>
internal static class Recordings
{
    public static HashSet<ISymbol> Of(Listening listening, TypeBodies bodies)
    {
        var written = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (listening.Holds is { } held)
            written.Add(held);

        foreach (IOperation function in listening.Functions)
        {
            Collect(function, function, written);
            foreach (IOperation part in function.Descendants())
            {
                // A helper of the type, one hop away: its fields are as good as written here.
                if (part is IInvocationOperation call && bodies.Of(call.TargetMethod) is { } helper)
                {
                    foreach (IOperation block in helper.Blocks)
                        Collect(block, block, written);
                }
            }
        }

        return written;
    }

    private static void Collect(IOperation function, IOperation boundary, HashSet<ISymbol> written)
    {
        foreach (IOperation part in function.Descendants())
        {
            ISymbol? target = part switch
            {
                IAssignmentOperation { Target: not IDiscardOperation } assignment => assignment.Target.Named(),
                IIncrementOrDecrementOperation step => step.Target.Named(),
                IArgumentOperation { Parameter.RefKind: RefKind.Ref } argument => argument.Value.Named(),
                IInvocationOperation { Instance: { } receiver } => receiver.Named(),
                _ => null,
            };
            if (target is IFieldSymbol || (target is ILocalSymbol local && IsOutside(local, boundary)))
                written.Add(target);
        }
    }

    private static bool IsOutside(ILocalSymbol local, IOperation function)
    {
        foreach (SyntaxReference declaration in local.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree == function.Syntax.SyntaxTree && function.Syntax.Span.Contains(declaration.Span))
                return false;
        }

        return true;
    }
}
