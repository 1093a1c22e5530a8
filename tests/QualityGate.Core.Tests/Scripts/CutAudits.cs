using QualityGate.Core.Audits;
using QualityGate.Core.Shards;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>Audits that were made in parts.</summary>
internal static class CutAudits
{
    /// <summary>One of the parts, which has seen all of this.</summary>
    public static Audit Part(Audit seen, int index, int total) =>
        seen with { Subject = seen.Subject with { Settings = seen.Subject.Settings with { Shard = Shard(index, total) } } };

    /// <summary>What was put together of these parts.</summary>
    public static Audit Merged(Audit seen, int total, params ImmutableArray<int> present) =>
        seen with { Subject = seen.Subject with { Parts = [.. present.Select(index => new AuditPart(Shard(index, total), seen.Subject.Machine, seen.Subject.StartedAt))] } };

    private static Shard Shard(int index, int total) => new(index, total, ShardSplit.Iterations);
}
