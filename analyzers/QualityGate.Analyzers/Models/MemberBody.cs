using System.Runtime.CompilerServices;

namespace QualityGate.Analyzers.Models;

/// <summary>The code of one member: a method, an accessor, a constructor with its initializer, or a field's initializer.</summary>
internal sealed record MemberBody(ISymbol Member, ImmutableArray<IOperation> Blocks)
{
    // The compiler hands the same blocks to all rules, so the first one to walk a block walks it for the others.
    private static readonly ConditionalWeakTable<IOperation, StrongBox<ImmutableArray<IOperation>>> Walked = new();

    /// <summary>Null for the initializer of a field or property.</summary>
    public IMethodSymbol? Method => Member as IMethodSymbol;

    /// <summary>All operations, each before those inside it.</summary>
    public ImmutableArray<IOperation> Operations() => Blocks.Length == 1 ? Walk(Blocks[0]) : Blocks.SelectMany(block => Walk(block)).ToImmutableArray();

    private static ImmutableArray<IOperation> Walk(IOperation block) =>
        Walked.GetValue(block, root => new StrongBox<ImmutableArray<IOperation>>(root.DescendantsAndSelf().ToImmutableArray())).Value;
}
