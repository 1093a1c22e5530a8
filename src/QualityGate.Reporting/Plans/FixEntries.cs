using QualityGate.Core.Audits;

namespace QualityGate.Reporting.Plans;

/// <summary>The fix plan with its ranks.</summary>
internal static class FixEntries
{
    public static ImmutableArray<FixEntry> Of(Audit audit) => [.. FixPlan.Of(audit).Select((fix, index) => new FixEntry(index + 1, fix))];
}
