using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Takes away, from tests that change another only together, what is not needed, in ever smaller pieces, until nothing can go: the
/// complements of A. Zeller and R. Hildebrandt (2002).
/// </summary>
/// <param name="tally">How the other test ended behind these.</param>
/// <param name="ask">Wants to know.</param>
/// <param name="isFailure">Whether the change is a failure.</param>
internal sealed class Thinning(Func<ImmutableArray<TestId>, ProbeTally> tally, Func<ImmutableArray<TestId>, TraceStep> ask, bool isFailure)
{
    public TraceStep Of(ImmutableArray<ImmutableArray<TestId>> parts)
    {
        int size = Math.Max(1, parts.Length / 4);
        while (true)
        {
            bool isThinner = false;
            for (int end = parts.Length; end > 0 && parts.Length > 1; end -= size)
            {
                int start = Math.Max(0, end - size);
                ImmutableArray<ImmutableArray<TestId>> rest = parts.RemoveRange(start, end - start);
                ImmutableArray<TestId> tests = TestClasses.Joined(rest);
                if (tests.IsEmpty)
                    continue;
                if (tally(tests).Hits(isFailure) > 0)
                    (parts, isThinner) = (rest, true);
                else if (tally(tests).Trials == 0)
                    return ask(tests);
            }

            if (size > 1)
                size = (size + 1) / 2;
            else if (!isThinner && parts.All(part => part.Length == 1))
                return new TraceStep.Found(TestClasses.Joined(parts));
            else if (!isThinner)
                (parts, size) = (TestClasses.Single(TestClasses.Joined(parts)), Math.Max(1, parts.Sum(part => part.Length) / 4));
        }
    }
}
