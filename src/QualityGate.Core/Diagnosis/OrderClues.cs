using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>Reads the clue out of a proved order dependence. It is the one clue that an experiment gives and nothing outweighs.</summary>
internal static class OrderClues
{
    /// <param name="verdict">Null for a test of which nothing was proved.</param>
    public static IEnumerable<Clue> In(TestVerdict.OrderDependent? verdict) => verdict is null
        ? []
        : [new Clue { Kind = KindOf(verdict.Kind), Quote = string.Join(", ", verdict.Proofs[0].Tests.Select(test => test.FullName)) }];

    private static ClueKind KindOf(OrderKind kind) => kind switch
    {
        OrderKind.Unknown or OrderKind.Victim => ClueKind.FailsBehindOthers,
        OrderKind.Brittle => ClueKind.PassesBehindOthers,
        OrderKind.NonIdempotent => ClueKind.FailsBehindItself,
        _ => throw new UnreachableException(),
    };
}
