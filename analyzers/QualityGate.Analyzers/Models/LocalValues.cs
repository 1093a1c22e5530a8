namespace QualityGate.Analyzers.Models;

/// <summary>What locals hold, as far as the member around them shows it.</summary>
internal static class LocalValues
{
    /// <summary>What the local is set to, when it is set once; null otherwise.</summary>
    public static IOperation? SetOnce(ILocalSymbol local, IOperation use)
    {
        IOperation root = use.Root();

        IOperation? only = null;
        foreach (IOperation part in root.Descendants())
        {
            IOperation? value = part switch
            {
                IVariableDeclaratorOperation { Initializer: { } initializer } declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) => initializer.Value,
                IAssignmentOperation { Target: ILocalReferenceOperation target } assignment when SymbolEqualityComparer.Default.Equals(target.Local, local) => assignment.Value,
                _ => null,
            };
            if (value is null)
                continue;

            if (only is not null)
                return null;

            only = value.Bare();
        }

        return only;
    }
}
