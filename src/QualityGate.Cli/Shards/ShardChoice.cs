using System.Globalization;
using QualityGate.Cli.Options;
using QualityGate.Core.Faults;
using QualityGate.Core.Shards;

namespace QualityGate.Cli.Shards;

/// <summary>Which part of an audit is to be made: what was typed, else what the environment says.</summary>
internal static class ShardChoice
{
    /// <summary>For whoever has no other way to type it.</summary>
    public const string Variable = "QUALITYGATE_SHARD";

    private const string Option = "--shard";

    private const string Everything = "none";

    /// <summary>Null for all of it.</summary>
    /// <param name="arguments">What was typed.</param>
    /// <param name="variable">Looks up an environment variable; null when it is not set.</param>
    /// <exception cref="QualityGateException">It is written wrongly, or the environment says only half of it (usage).</exception>
    public static Shard? Read(AuditArguments arguments, Func<string, string?> variable)
    {
        ShardSplit split = SplitOf(arguments.ShardBy);
        return (arguments.Shard, variable(Variable)) switch
        {
            ({ } typed, _) => Parse(Option, typed, split),
            (null, { Length: > 0 } set) => Parse(Variable, set, split),
            _ => ShardDetection.Find(variable) is { } told ? new Shard(told.Index, told.Total, split) : null,
        };
    }

    /// <summary>Refuses another part, or another split, than the one that an audit was begun as.</summary>
    /// <exception cref="QualityGateException">Something else was typed (usage).</exception>
    public static void RequireSame(AuditArguments typed, Shard? begun)
    {
        if (typed.Shard is { } text && Parse(Option, text, typed.ShardBy is null ? begun?.Split ?? ShardSplit.Iterations : SplitOf(typed.ShardBy)) is var shard && shard != begun)
        {
            throw new QualityGateException(FaultKind.Usage,
                $"--shard {text} cannot be resumed with: the audit was begun {(begun is null ? "whole" : $"as --shard {begun}")}. Leave that option out, or leave out --resume to begin a new audit.");
        }
    }

    private static Shard? Parse(string option, string text, ShardSplit split)
    {
        if (text == Everything)
            return null;

        return text.Split('/') is [var index, var total]
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int one)
            && int.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out int all)
            && new Shard(one, all, split) is var shard && shard.IsPossible()
                ? shard
                : throw OptionText.Bad(option, text, $"INDEX/TOTAL with an index from 1 on and at most {Shard.Most} shards, such as 2/4, or none");
    }

    private static ShardSplit SplitOf(string? name) => name switch
    {
        null or "iterations" => ShardSplit.Iterations,
        "tests" => ShardSplit.Tests,
        _ => throw OptionText.Bad("--shard-by", name, "iterations or tests"),
    };
}
