using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Scores;

/// <summary>Whom an audit names as polluters or setters of a test, held against those that are.</summary>
/// <param name="True">Named, and rightly.</param>
/// <param name="False">Named, and wrongly.</param>
/// <param name="Unnamed">Those that are, and were not named; one of several is enough to mend the test.</param>
internal sealed record NamedCulprits(ImmutableArray<TestId> True, ImmutableArray<TestId> False, ImmutableArray<TestName> Unnamed)
{
    /// <summary>At least one is named, and no other.</summary>
    public bool IsRight => !True.IsEmpty && False.IsEmpty;

    /// <summary>Of a specimen of which nobody but itself is known to change it, it is its own culprit.</summary>
    public static NamedCulprits In(Specimen specimen, TestId test, TestVerdict.OrderDependent verdict)
    {
        ImmutableArray<TestName> known = specimen.Culprits.IsEmpty ? [new TestName(test.FullName)] : specimen.Culprits;
        ILookup<bool, TestId> named = verdict.Proofs.SelectMany(proof => proof.Tests).Distinct().ToLookup(name => known.Any(culprit => culprit.Means(name)));
        return new NamedCulprits([.. named[true]], [.. named[false]], [.. known.Where(culprit => !named[true].Any(culprit.Means))]);
    }
}
