using QualityGate.Cli.Options;
using QualityGate.Core.Shards;

namespace QualityGate.Cli.Shards;

/// <summary>Says at the beginning of an audit that it is a part, and why: an engine may mean something else by several equal jobs.</summary>
internal static class ShardText
{
    /// <param name="shard">Which part.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="variable">Looks up an environment variable; null when it is not set.</param>
    public static string Of(Shard shard, AuditArguments arguments, Func<string, string?> variable)
    {
        string source = arguments.Shard is not null ? "" : variable(ShardChoice.Variable) is { Length: > 0 }
            ? $", as {ShardChoice.Variable} says"
            : ShardDetection.Find(variable) is { Engine: var engine } ? $", as {engine.Name} says by {engine.IndexVariable} and {engine.TotalVariable}; --shard none runs everything" : "";
        return $"Shard {shard.Index} of {shard.Total}, by {(shard.Split == ShardSplit.Tests ? "tests" : "iterations")}{source}";
    }
}
