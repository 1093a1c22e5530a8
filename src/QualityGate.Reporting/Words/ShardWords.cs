using QualityGate.Core.Audits;
using QualityGate.Core.Shards;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What is said of an audit that is a part, or was put together of parts.</summary>
internal static class ShardWords
{
    /// <summary>Nothing of an audit that was made in one piece.</summary>
    public static IEnumerable<string> Of(AuditSubject subject)
    {
        string run = subject.RunKey is { } key ? $"; run {key}" : "";
        if (subject.Settings.Shard is { } shard)
            yield return $"Shard: {shard.Index} of {shard.Total}, by {Of(shard.Split)}{run}";
        if (subject.Parts is [var first, ..] parts)
            yield return $"Shards: {Figures.Count(parts.Length)}, by {Of(first.Shard.Split)}{run}";
    }

    private static string Of(ShardSplit split) => split switch
    {
        ShardSplit.Iterations => "iterations",
        ShardSplit.Tests => "tests",
        ShardSplit.Unknown => "nobody knows what",
        _ => throw new UnreachableException(),
    };
}
