using QualityGate.Cli.Options;
using QualityGate.Core.Faults;
using QualityGate.Projects.Suites;

namespace QualityGate.Cli.Flows;

/// <summary>From options to suites that can be run.</summary>
internal static class SuiteSearch
{
    /// <exception cref="QualityGateException">The target as a whole cannot be used, or something about it was typed wrongly: that is said at once, not audited.</exception>
    public static async Task<FoundSuites> RunAsync(AuditOptions options, IProgress<SuiteStep> progress, CancellationToken cancellationToken)
    {
        FoundSuites found = await SuiteFinder.FindAsync(RequestOf(options), progress, cancellationToken);
        return found.Faults.FirstOrDefault(fault => fault.Kind == FaultKind.Usage) is { } mistake
            ? throw new QualityGateException(mistake)
            : found;
    }

    public static SuiteRequest RequestOf(AuditOptions options) => new()
    {
        Path = options.Target,
        Build = options.NoBuild ? BuildChoice.UseExisting : BuildChoice.Build,
        Configuration = options.Configuration,
        Framework = options.Framework,
        Host = options.Host,
        Properties = options.Properties,
        SettingsPath = options.Settings,
        Environment = options.RollForward ? RollForward.Over(options.Environment) : options.Environment,
    };
}
