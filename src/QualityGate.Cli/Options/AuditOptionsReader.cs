using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Planning;
using QualityGate.Core.Suites;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Options;

/// <summary>Turns arguments, environment and configuration file into options. Command line over environment over file over default.</summary>
internal static class AuditOptionsReader
{
    public const string DefaultTarget = ".";

    public const string DefaultOutput = "qualitygate-report";

    private const int DefaultRuns = 10;

    private const int MaxRuns = 10_000;

    /// <param name="arguments">What was typed.</param>
    /// <param name="configuration">Environment over file.</param>
    public static AuditOptions Read(AuditArguments arguments, Configuration configuration)
    {
        int runs = Runs(arguments.Runs, configuration);
        ImmutableArray<ConditionSet> conditions = arguments.Conditions is { } list
            ? ConditionNames.Read("--conditions", list)
            : configuration.Conditions ?? ConditionNames.Default;
        Spending spending = Spending.Read(arguments);
        return new AuditOptions
        {
            Target = arguments.Target ?? DefaultTarget,
            Runs = new RunSettings
            {
                Runs = runs,
                Conditions = conditions,
                Profile = spending.Profile,
                UntilPower = spending.UntilPower,
                OrderProbes = spending.OrderProbes,
                Screening = spending.Screening,
                Confirm = HostNames.ReadConfirming(arguments.Confirm),
                Seed = OptionText.Number("--seed", arguments.Seed, int.MinValue) ?? 1,
            },
            Policy = Policies.Of(configuration, arguments.GateProfile, runs) with { AllowPartialScans = arguments.AllowPartial },
            Baseline = arguments.Baseline,
            Filter = FilterOf(arguments),
            Since = Reference(arguments.Since, configuration),
            Output = Output(arguments),
            Timeout = OptionText.Duration("--timeout", arguments.Timeout) ?? configuration.Timeout,
            TestTimeout = OptionText.Duration("--test-timeout", arguments.TestTimeout),
            MaxTime = OptionText.Duration("--max-time", arguments.MaxTime),
            Configuration = arguments.Configuration,
            Framework = arguments.Framework,
            NoBuild = arguments.NoBuild,
            Host = HostNames.Read(arguments.Host),
            RollForward = arguments.RollForward,
            Settings = SettingsFile(arguments.Settings),
            Properties = OptionText.Pairs("--property", arguments.Properties),
            Environment = OptionText.Pairs("--env", arguments.Environment),
            Jobs = OptionText.Number("--jobs", arguments.Jobs, 1) ?? 1,
            Scan = !arguments.NoScan,
            History = HistoryChoice.Of(arguments.History, arguments.RequireHistory, configuration),
            DefaultBranch = configuration.DefaultBranch,
            Cost = new RunCost(configuration.RunsPerWeek ?? RunCost.Assumed.RunsPerWeek, configuration.AttentionMinutes ?? RunCost.Assumed.AttentionMinutes),
            Gating = arguments.NoGate ? Gating.Later : Gating.Now,
            Formats = FormatNames.Read(arguments.Formats),
            Json = arguments.Json,
            Retyped = RetypedOptions.Of(arguments),
        };
    }

    /// <summary>Absolute path of the folder for record and reports.</summary>
    public static string Output(AuditArguments arguments) => Path.GetFullPath(arguments.Output ?? DefaultOutput);

    /// <summary>Runs under each condition.</summary>
    public static int Runs(string? typed, Configuration configuration) => Runs(typed) ?? configuration.Runs ?? DefaultRuns;

    /// <summary>Runs under each condition; null when nothing was typed.</summary>
    public static int? Runs(string? typed) => OptionText.Number("--runs", typed, 1, MaxRuns);

    // A build of the main branch often has nothing to compare with, and its variable is empty: then all tests are wanted.
    private static string? Reference(string? typed, Configuration configuration) => typed switch
    {
        null => configuration.Since,
        _ when string.IsNullOrWhiteSpace(typed) => null,
        _ => typed,
    };

    private static TestFilter FilterOf(AuditArguments arguments)
    {
        TestFilter wanted = arguments.Filter is { } filter ? OptionText.Filter("--filter", filter) : new TestFilter.Everything();
        return arguments.Exclude is { } exclude
            ? new TestFilter.And(wanted, new TestFilter.Not(OptionText.Filter("--exclude", exclude)))
            : wanted;
    }

    private static string? SettingsFile(string? path)
    {
        if (path is null || File.Exists(path))
            return path is null ? null : Path.GetFullPath(path);

        throw new QualityGateException(FaultKind.Usage, $"--settings names '{path}', which is no file.");
    }
}
