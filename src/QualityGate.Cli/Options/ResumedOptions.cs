using QualityGate.Cli.Shards;
using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Storage.Configurations;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Options;

/// <summary>
/// The options of an audit that goes on. What decides what is run comes from its record, and may be typed again but not
/// otherwise; only the number of runs may grow. How it is run and reported may be said anew.
/// </summary>
internal static class ResumedOptions
{
    /// <param name="typed">What was typed this time.</param>
    /// <param name="record">The record so far.</param>
    /// <param name="target">The target of the record, as it is named from here.</param>
    /// <param name="configuration">Environment over file.</param>
    /// <exception cref="QualityGateException">Something was typed that the record contradicts (usage).</exception>
    public static AuditOptions Of(AuditArguments typed, AuditRecord record, string target, Configuration configuration)
    {
        AuditSubject subject = record.Subject;
        AuditOptions options = AuditOptionsReader.Read(Recorded(typed, RetypedOptions.Read(subject.Options)) with { Target = target }, configuration);
        RequireConditions(typed.Conditions, subject);
        RequireSeed(typed.Seed, subject);
        RequireConfirmation(typed.Confirm, subject);
        RequirePolicy(typed);
        ShardChoice.RequireSame(typed, subject.Settings.Shard);
        return options with
        {
            Runs = subject.Settings with { Runs = Runs(typed.Runs, subject) },
            Policy = record.Policy,
        };
    }

    private static AuditArguments Recorded(AuditArguments typed, AuditArguments recorded) => RetypedOptions.All.Aggregate(
        typed,
        (arguments, option) => (option.Of(typed), option.Of(recorded)) switch
        {
            ({ IsEmpty: false } now, var before) when !now.SequenceEqual(before) => throw Contradiction(
                string.Join(' ', option.Typed(now)), before.IsEmpty ? $"without {option.Name}" : $"with {string.Join(' ', option.Typed(before))}"),
            (_, var before) => option.Set(arguments, before),
        });

    private static int Runs(string? typed, AuditSubject subject) => AuditOptionsReader.Runs(typed) switch
    {
        null => subject.Settings.Runs,
        { } other when subject.Settings.Shard is { } shard && other != subject.Settings.Runs => throw Contradiction(
            $"--runs {other}", $"with --runs {subject.Settings.Runs} as --shard {shard}, and the other shards would not know"),
        { } runs when runs >= subject.Settings.Runs => runs,
        { } fewer => throw Contradiction($"--runs {fewer}", $"with --runs {subject.Settings.Runs}, which can only be raised"),
    };

    private static void RequireConditions(string? typed, AuditSubject subject)
    {
        if (typed is not null && !ConditionNames.Read("--conditions", typed).SequenceEqual(subject.Settings.Conditions))
            throw Contradiction($"--conditions {typed}", $"with --conditions {string.Join<ConditionSet>(',', subject.Settings.Conditions)}");
    }

    private static void RequireSeed(string? typed, AuditSubject subject)
    {
        if (OptionText.Number("--seed", typed, int.MinValue) is { } seed && seed != subject.Settings.Seed)
            throw Contradiction($"--seed {seed}", $"with --seed {subject.Settings.Seed}");
    }

    private static void RequireConfirmation(string? typed, AuditSubject subject)
    {
        if (typed is not null && HostNames.ReadConfirming(typed) != subject.Settings.Confirm)
            throw Contradiction($"--confirm {typed}", "without --confirm");
    }

    // What the gate looks at stands in the record, and another policy needs no further run.
    private static void RequirePolicy(AuditArguments typed)
    {
        if ((typed.GateProfile ?? typed.Policy ?? typed.Baseline) is not null)
            throw new QualityGateException(FaultKind.Usage, "--resume keeps the policy and the baseline with which the audit was begun. Hold the record against others with `gate`.");
    }

    private static QualityGateException Contradiction(string typed, string begun) => new(
        FaultKind.Usage,
        $"{typed} cannot be resumed with: the audit was begun {begun}. Leave that option out, or leave out --resume to begin a new audit.");
}
