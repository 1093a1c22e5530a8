namespace QualityGate.Analyzers.Models;

/// <summary>The code of one member: a method, an accessor, a constructor with its initializer, or a field's initializer.</summary>
internal sealed record MemberBody(ISymbol Member, ImmutableArray<IOperation> Blocks)
{
    /// <summary>Null for the initializer of a field or property.</summary>
    public IMethodSymbol? Method => Member as IMethodSymbol;

    public IEnumerable<IOperation> Operations()
    {
        foreach (IOperation block in Blocks)
        {
            foreach (IOperation operation in block.DescendantsAndSelf())
                yield return operation;
        }
    }
}
