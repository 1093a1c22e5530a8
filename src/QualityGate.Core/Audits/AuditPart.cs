using QualityGate.Core.Shards;

namespace QualityGate.Core.Audits;

/// <summary>One of the parts of which an audit was put together.</summary>
/// <param name="Shard">Which.</param>
/// <param name="Machine">Where it was made.</param>
/// <param name="StartedAt">When it was begun.</param>
public sealed record AuditPart(Shard Shard, Machine Machine, DateTimeOffset StartedAt);
