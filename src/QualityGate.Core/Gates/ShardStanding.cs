using QualityGate.Core.Audits;

namespace QualityGate.Core.Gates;

/// <summary>Which of the parts of an audit are there, of one that was cut into parts.</summary>
/// <param name="Total">How many there are to be; at least 1.</param>
/// <param name="Present">Indexes of those that are there, 1 to <paramref name="Total"/>.</param>
internal sealed record ShardStanding(int Total, ImmutableArray<int> Present)
{
    public ImmutableArray<int> Missing => [.. Enumerable.Range(1, Math.Max(0, Total)).Except(Present)];

    /// <summary>Null for an audit that was made in one piece.</summary>
    public static ShardStanding? Of(AuditSubject subject) => (subject.Settings.Shard, subject.Parts) switch
    {
        ({ } shard, _) => new ShardStanding(shard.Total, [shard.Index]),
        (null, [var part, ..] parts) => new ShardStanding(part.Shard.Total, [.. parts.Select(present => present.Shard.Index)]),
        _ => null,
    };
}
