using QualityGate.Core.Audits;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Plans;

/// <summary>The fix plan with tests that fail together drawn into one entry, at the place of the first of them.</summary>
internal static class FixEntries
{
    public static ImmutableArray<FixEntry> Of(Audit audit)
    {
        Dictionary<TestId, SystemicCause> groups = audit.Suites
            .SelectMany(suite => suite.SystemicCauses)
            .SelectMany(cause => cause.Tests.Select(test => (test, cause)))
            .DistinctBy(member => member.test)
            .ToDictionary(member => member.test, member => member.cause);

        return
        [
            .. FixPlan.Of(audit)
                .Select(test => (Test: test, Group: groups.GetValueOrDefault(test.Id)))
                .DistinctBy(candidate => (object?)candidate.Group ?? candidate.Test, ReferenceEqualityComparer.Instance)
                .Select((candidate, index) => new FixEntry(index + 1, candidate.Test, candidate.Group)),
        ];
    }
}
