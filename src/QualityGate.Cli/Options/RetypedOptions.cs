using QualityGate.Core.Faults;

namespace QualityGate.Cli.Options;

/// <summary>The options that choose or change what is run, as a record keeps them: single words, unquoted.</summary>
internal static class RetypedOptions
{
    public static ImmutableArray<RetypedOption> All { get; } =
    [
        RetypedOption.Single("--profile", typed => typed.Profile, (typed, value) => typed with { Profile = value }),
        RetypedOption.Single("--until-power", typed => typed.UntilPower, (typed, value) => typed with { UntilPower = value }),
        RetypedOption.Single("--filter", typed => typed.Filter, (typed, value) => typed with { Filter = value }),
        RetypedOption.Single("--exclude", typed => typed.Exclude, (typed, value) => typed with { Exclude = value }),
        RetypedOption.Single("--since", typed => typed.Since, (typed, value) => typed with { Since = value }),
        RetypedOption.Single("--test-timeout", typed => typed.TestTimeout, (typed, value) => typed with { TestTimeout = value }),
        RetypedOption.Single("--configuration", typed => typed.Configuration, (typed, value) => typed with { Configuration = value }),
        RetypedOption.Single("--framework", typed => typed.Framework, (typed, value) => typed with { Framework = value }),
        RetypedOption.Single("--host", typed => typed.Host, (typed, value) => typed with { Host = value }),
        RetypedOption.Flag("--roll-forward", typed => typed.RollForward, (typed, value) => typed with { RollForward = value }),
        RetypedOption.Flag("--no-scan", typed => typed.NoScan, (typed, value) => typed with { NoScan = value }),
        RetypedOption.Flag("--allow-partial", typed => typed.AllowPartial, (typed, value) => typed with { AllowPartial = value }),
        RetypedOption.Single("--settings", typed => typed.Settings, (typed, value) => typed with { Settings = value }),
        new("--property", typed => typed.Properties, (typed, values) => typed with { Properties = values }),
        new("--env", typed => typed.Environment, (typed, values) => typed with { Environment = values }),
    ];

    public static ImmutableArray<string> Of(AuditArguments arguments) => [.. All.SelectMany(option => option.Typed(option.Of(arguments)))];

    /// <summary>What was typed now, and for what was not, what was typed then.</summary>
    public static AuditArguments Over(AuditArguments now, AuditArguments then) => All.Aggregate(
        now,
        (arguments, option) => option.Of(now).IsEmpty ? option.Set(arguments, option.Of(then)) : arguments);

    /// <summary>Without what was spent besides, which nobody wants again who repeats a part of an audit.</summary>
    public static AuditArguments WithoutSpending(AuditArguments arguments) => arguments with { Profile = null, UntilPower = null };

    /// <summary>Reads them back.</summary>
    /// <exception cref="QualityGateException">One is not known: another version of the tool has written the record (environment).</exception>
    public static AuditArguments Read(ImmutableArray<string> words)
    {
        AuditArguments arguments = new();
        Queue<string> left = new(words);
        while (left.TryDequeue(out string? name))
        {
            RetypedOption option = All.FirstOrDefault(known => known.Name == name && (known.IsFlag || left.Count > 0)) ?? throw new QualityGateException(
                FaultKind.Environment, $"The record was made with the option '{name}', which this version does not know: use the version that made it.");
            arguments = option.Set(arguments, [.. option.Of(arguments), option.IsFlag ? "" : left.Dequeue()]);
        }

        return arguments;
    }
}
