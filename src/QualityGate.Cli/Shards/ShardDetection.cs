using System.Globalization;
using QualityGate.Core.Faults;
using QualityGate.Core.Shards;

namespace QualityGate.Cli.Shards;

/// <summary>
/// Reads from the environment which part of an audit this job is to make. Half of an answer is refused: whoever was told an index and
/// runs everything all the same makes four audits out of one, and none of them is the one that was meant.
/// </summary>
internal static class ShardDetection
{
    /// <summary>Null when this job is no part of several.</summary>
    /// <param name="variable">Looks up an environment variable; null when it is not set.</param>
    /// <exception cref="QualityGateException">What is told makes no sense (usage).</exception>
    public static ToldShard? Find(Func<string, string?> variable)
    {
        ImmutableArray<ToldShard> told = [.. ShardEngine.All.Select(engine => Told(engine, variable)).OfType<ToldShard>()];
        return told switch
        {
            [] => null,
            [var only] => only,
            [var first, var second, ..] => throw Bad(
                $"{first.Engine.Name} says that this is shard {first.Index}/{first.Total}, and {second.Engine.Name} that it is {second.Index}/{second.Total}"),
        };
    }

    private static ToldShard? Told(ShardEngine engine, Func<string, string?> variable)
    {
        int? index = Number(engine.IndexVariable, variable);
        int? total = Number(engine.TotalVariable, variable);
        return (index, total) switch
        {
            (null, null or 1) => null,
            (null, _) => throw Bad($"{engine.TotalVariable} says that there are {total} shards, and {engine.IndexVariable} does not say which of them this is"),
            ({ } known, null) => throw Bad($"{engine.IndexVariable} says that this is the shard with index {known}, and {engine.TotalVariable} does not say of how many"),
            ({ } known, { } all) when all is < 1 or > Shard.Most || known < engine.First || known - engine.First >= all => throw Bad(
                $"{engine.IndexVariable} is {known} and {engine.TotalVariable} is {all}, and {engine.Name} counts from {engine.First}, to {Shard.Most} shards at most"),
            (_, 1) => null,
            ({ } known, { } all) => new ToldShard(engine, known - engine.First + 1, all),
        };
    }

    // An empty variable is how many CI systems say "not set".
    private static int? Number(string name, Func<string, string?> variable)
    {
        if (variable(name) is not { Length: > 0 } text)
            return null;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Bad($"{name} is '{text}', which is no whole number");
    }

    private static QualityGateException Bad(string what) => new(FaultKind.Usage,
        $"{what}: say by --shard INDEX/TOTAL which part of the audit this is, or by --shard none that it is all of it.");
}
