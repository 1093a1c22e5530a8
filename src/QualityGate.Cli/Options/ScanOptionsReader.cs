using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Projects.Suites;
using QualityGate.Reporting;
using QualityGate.Scanning.Rules;

namespace QualityGate.Cli.Options;

/// <summary>Turns the arguments of <c>scan</c> into options.</summary>
internal static class ScanOptionsReader
{
    private const string Nothing = "none";

    // Info findings have not earned more; the compiler's own default draws the line in the same place.
    private const FindingSeverity DefaultFailOn = FindingSeverity.Warning;

    private static readonly ImmutableArray<(string Name, FindingSeverity Severity)> Severities =
        [("info", FindingSeverity.Info), ("warning", FindingSeverity.Warning), ("error", FindingSeverity.Error)];

    public static ScanOptions Read(ScanArguments arguments)
    {
        string target = arguments.Target ?? AuditOptionsReader.DefaultTarget;
        return new ScanOptions
        {
            Target = target,
            Request = new SuiteRequest
            {
                Path = target,
                Build = arguments.NoBuild ? BuildChoice.UseExisting : BuildChoice.Build,
                Configuration = arguments.Configuration,
                Framework = arguments.Framework,
                Properties = OptionText.Pairs("--property", arguments.Properties),
            },
            WithProjectAnalyzers = arguments.WithProjectAnalyzers,
            Sarif = arguments.Sarif,
            Policy = PolicyOf(arguments),
            Formats = FormatNames.Read(arguments.Formats, ReportFormats.OfScans),
            Output = Path.GetFullPath(arguments.Output ?? AuditOptionsReader.DefaultOutput),
        };
    }

    private static ScanPolicy PolicyOf(ScanArguments arguments)
    {
        ScanPolicy policy = new() { AllowPartial = arguments.AllowPartial };
        if (arguments.FailOn is not { } list)
            return policy with { FailOn = DefaultFailOn };

        foreach (string word in list.Split(',').Select(word => word.Trim()).Where(word => !word.Equals(Nothing, StringComparison.OrdinalIgnoreCase)))
            policy = With(policy, word);
        return policy;
    }

    private static ScanPolicy With(ScanPolicy policy, string word) =>
        Severities.FirstOrDefault(known => known.Name.Equals(word, StringComparison.OrdinalIgnoreCase)) is { Name: not null } named
            ? policy with { FailOn = policy.FailOn is { } lower && lower < named.Severity ? lower : named.Severity }
            : RuleCauses.Of(word.ToUpperInvariant()) is not null || RuleCauses.Of(word) is not null
                ? policy with { FailOnRules = policy.FailOnRules.Add(word) }
                : throw new QualityGateException(FaultKind.Usage,
                    $"--fail-on names '{word}', which is neither a severity nor a rule that a scan reports{NearestName.Hint(word, [Nothing, .. Severities.Select(known => known.Name)])}.");
}
