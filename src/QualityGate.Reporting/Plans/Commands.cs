using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Repairs;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Plans;

/// <summary>The commands that an audit hands over, ready to be copied.</summary>
internal static class Commands
{
    private const string Program = "dotnet qualitygate";

    private const string Tool = $"{Program} audit";

    /// <summary>Makes the runs of the last audit that are still to be made, where it was begun.</summary>
    public const string Resume = $"{Tool} --resume";

    /// <summary>Accepts more than before.</summary>
    public const string AcceptMore = $"{Program} baseline update --allow-increase --reason \"...\"";

    /// <summary>Accepts what an audit has found; more than before only where there is no baseline yet.</summary>
    /// <param name="audit">Its folder or record; null for that in the usual folder.</param>
    public static string Accept(string? audit) => audit is null ? $"{Program} baseline update" : $"{Program} baseline update {ShellText.Quoted(audit)}";

    /// <summary>Holds the last audit against a baseline that was made after it.</summary>
    public static string GateAgain(string baseline) => $"{Program} gate --baseline {ShellText.Quoted(baseline)}";

    /// <summary>Repeats the failures of a test in the company in which it failed.</summary>
    public static string Reproduce(Audit audit, AuditedTest test) => (audit.Subject.Import, OrderRuns.Of(test), WorstResult.Of(test)) switch
    {
        (not null, _, _) => Elsewhere("repro", test),
        (_, { } order, _) => Replay(audit, test.Id.Suite, order.Failing),

        // A test that fails when it is called again: no run of the suite shows it, and `repro` knows how to call twice.
        (_, _, { Rate.Failures: 0 } best) => Named("repro", audit, test) ?? Compose(audit, test.Id.Suite, CompanyOf(best, test), [best.Conditions], Math.Max(1, best.Rate.Trials)),
        (_, _, var worst) => Compose(audit, test.Id.Suite, CompanyOf(worst, test), [worst.Conditions], RunsToReproduce(test)),
    };

    /// <summary>Makes one run of the audit again.</summary>
    public static string Replay(Audit audit, SuiteId suite, int run) => audit.Suites.Length == 1
        ? $"{Program} replay {run}"
        : $"{Program} replay {run} --suite {ShellText.Quoted(suite.ToString())}";

    /// <summary>Makes runs in circumstances that were saved before.</summary>
    public static string Replay(string file) => $"{Program} replay {ShellText.Quoted(file)}";

    /// <summary>Looks for the circumstances in which a test fails most often; null when its name cannot be typed.</summary>
    public static string? Search(Audit audit, AuditedTest test) => audit.Subject.Import is not null ? null : Named("repro", audit, test);

    /// <summary>The same for the test alone; null when its name cannot be typed.</summary>
    public static string? ReproduceAlone(Audit audit, AuditedTest test) => audit.Subject.Import is null && ShellText.CanBeTyped(test.Id.FullName)
        ? Compose(audit, test.Id.Suite, $"FullyQualifiedName={ShellText.FilterValue(test.Id.FullName)}", [WorstResult.Of(test).Conditions], RunsToReproduce(test))
        : null;

    /// <summary>Shows whether a fix holds, where the test failed and elsewhere.</summary>
    public static string Prove(Audit audit, AuditedTest test) => audit.Subject.Import is not null ? Elsewhere("verify", test) : Named("verify", audit, test)
        ?? Compose(audit, test.Id.Suite, CompanyOf(WorstResult.Of(test), test), Failing(test), RunsToProve(test));

    /// <summary>The whole audit once more, with enough runs to find a flake of this rate with 95 %.</summary>
    public static string Deeper(Audit audit, double rate) => string.Join(' ',
    [
        Tool,
        ShellText.Quoted(audit.Subject.Target),
        .. RetypedOptions.Of(audit.Subject),
        $"--conditions {string.Join(',', audit.Subject.Settings.Conditions)}",
        $"--runs {RunsNeeded.Of(rate)}",
    ]);

    /// <summary>Runs that show a failure with 95 % at the rate seen where it failed most often.</summary>
    public static int RunsToReproduce(AuditedTest test) => RunsNeeded.Of(WorstResult.Of(test).Rate.Point);

    /// <summary>Clean runs that the unmended test would give with less than 5 %, as <c>verify</c> counts them.</summary>
    public static int RunsToProve(AuditedTest test) => Baseline.Of(test)?.CleanRunsNeeded ?? Baseline.LeastCleanRuns;

    // Result files know the names of tests and not how to run them. What our own commands cannot find is for whoever made the file to repeat.
    private static string Elsewhere(string command, AuditedTest test) => test.Id.Suite.Project.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && ShellText.CanBeTyped(test.Id.FullName)
        ? $"{Program} {command} {ShellText.Quoted(test.Id.FullName)}"
        : "# not a test that QualityGate is known to run: repeat it with the runner that wrote the result file, on the commit that shows both outcomes";

    // A part of a name may be found in several suites, the whole of it in several frameworks of one.
    private static string? Named(string command, Audit audit, AuditedTest test) => !ShellText.CanBeTyped(test.Id.FullName) ? null : string.Join(' ',
    [
        Program,
        command,
        ShellText.Quoted(test.Id.FullName),
        .. audit.Suites.Count(suite => suite.Tests.Any(other => other.Id.FullName == test.Id.FullName)) > 1
            ? ["--suite", ShellText.Quoted(test.Id.Suite.ToString())]
            : Array.Empty<string>(),
    ]);

    private static IEnumerable<ConditionSet> Failing(AuditedTest test) =>
        test.Results.Where(result => result.Rate.Failures > 0).Select(result => result.Conditions).Distinct();

    // Null for the whole suite, and where a name cannot be typed: then the company is larger than it has to be.
    private static string? CompanyOf(ConditionResult result, AuditedTest test) => result.Company switch
    {
        Company.OwnClass when ShellText.CanBeTyped(test.Id.Class) => $"FullyQualifiedName~{ShellText.FilterValue(test.Id.Class)}.",
        Company.Alone when ShellText.CanBeTyped(test.Id.FullName) => $"FullyQualifiedName={ShellText.FilterValue(test.Id.FullName)}",
        _ => null,
    };

    private static string Compose(Audit audit, SuiteId suite, string? filter, IEnumerable<ConditionSet> conditions, int runs) => string.Join(' ',
    [
        Tool,
        ShellText.Quoted(TargetOf(audit, suite)),
        .. filter is null ? RetypedOptions.WithoutSpending(audit.Subject) : RetypedOptions.WithoutFilters(audit.Subject),
        .. filter is null ? Array.Empty<string>() : ["--filter", ShellText.Quoted(filter)],
        .. NeedsFramework(audit, suite) ? ["--framework", ShellText.Quoted(suite.Framework)] : Array.Empty<string>(),
        $"--conditions {string.Join(',', conditions)}",
        $"--runs {runs}",
        $"--seed {audit.Subject.Settings.Seed}",
        // A folder of its own: following a card must not replace the audit that holds the card.
        "--output qualitygate-repro",
    ]).ReplaceLineEndings(" ");

    // What the user typed is known to work where the user stands; a project out of several has only its own path.
    private static string TargetOf(Audit audit, SuiteId suite) =>
        audit.Suites.Length == 1 && audit.Faults.IsEmpty ? audit.Subject.Target : suite.Project;

    private static bool NeedsFramework(Audit audit, SuiteId suite) => suite.Framework.Length > 0
        && !audit.Subject.Options.Contains("--framework")
        && audit.Suites.Count(other => other.Id.Project == suite.Project) > 1;
}
