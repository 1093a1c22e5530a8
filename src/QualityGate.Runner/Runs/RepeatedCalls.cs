using System.Collections.Immutable;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>
/// Counts the calls of the tests in a run that names some of them more than once. In any other run there is one call, in which a
/// test that comes again gives one more result.
/// </summary>
internal sealed class RepeatedCalls(PlannedRun planned)
{
    private readonly bool _isRepeating = planned.Order.DistinctBy(test => test.WholeMethod).Count() < planned.Order.Length;

    // Rows of these may be named anew in every call, so that only their method tells that they were called before.
    private readonly ImmutableHashSet<TestId> _wholeMethods =
        [.. planned.Order.Where(test => test.Row.Length == 0).GroupBy(test => test).Where(turns => turns.Count() > 1).Select(turns => turns.Key)];

    private readonly Dictionary<TestId, (int Call, int Earlier)> _heard = [];

    /// <summary>The call that is going on, from 0.</summary>
    public int Current { get; private set; }

    public void Begin() => Current += _isRepeating ? 1 : 0;

    /// <summary>How often a case was called before, which is heard of for the first time in this call.</summary>
    /// <param name="name">The case.</param>
    /// <param name="before">What was heard of it in an earlier call; null when nothing was.</param>
    public int EarlierOf(CaseName name, CaseProgress? before)
    {
        TestId method = CaseIdentity.Of(planned.Suite, name).WholeMethod;
        if (!_wholeMethods.Contains(method))
            return before is null ? 0 : before.EarlierCalls + 1;

        (int call, int earlier) = _heard.TryGetValue(method, out (int Call, int Earlier) known) ? known : (Current, 0);
        _heard[method] = (Current, call == Current ? earlier : earlier + 1);
        return _heard[method].Earlier;
    }
}
