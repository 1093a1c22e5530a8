namespace QualityGate.Cli.Shards;

/// <summary>What a CI engine said.</summary>
/// <param name="Engine">Who.</param>
/// <param name="Index">1-based.</param>
/// <param name="Total">At least 2: a job that is alone is no part of anything.</param>
internal sealed record ToldShard(ShardEngine Engine, int Index, int Total);
