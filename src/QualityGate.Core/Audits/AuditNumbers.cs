using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>The audit, counted. Every test is in exactly one of the verdict counts.</summary>
public sealed record AuditNumbers
{
    public required int Suites { get; init; }

    /// <summary>Cases that discovery listed, which is what <c>dotnet test</c> reports as its total.</summary>
    public required int Discovered { get; init; }

    /// <summary>Tests judged; differs from <see cref="Discovered"/> where rows were folded or appeared only in runs.</summary>
    public required int Tests { get; init; }

    public required int Runs { get; init; }

    public required int Stable { get; init; }

    public required int Flaky { get; init; }

    public required int ConditionDependent { get; init; }

    /// <summary>Passes or fails by which tests ran before, wherever that was seen.</summary>
    public required int OrderDependent { get; init; }

    /// <summary>Those of them that failed in the order in which their team runs them.</summary>
    public required int OrderDependentAsRun { get; init; }

    public required int Broken { get; init; }

    /// <summary>Failed only under adverse conditions.</summary>
    public required int Sensitive { get; init; }

    public required int Skipped { get; init; }

    public required int Inconclusive { get; init; }

    public required int SystemicCauses { get; init; }

    public required int FlakyMarkers { get; init; }

    /// <summary>Findings of the analyzers, in tests and in product code that asked to be read.</summary>
    public required int Findings { get; init; }

    /// <summary>Tests that never failed and run code with a finding: suspected by analyzers alone. They are counted by their verdict too.</summary>
    public required int Suspected { get; init; }

    /// <summary>Projects whose code could not be read whole.</summary>
    public required int PartialScans { get; init; }

    /// <summary>Of the stable tests, how many are to be expected to be flaky all the same, after so few runs; at least 0.</summary>
    public required double ExpectedUndetected { get; init; }

    /// <summary>Flaky in the sense of the gate.</summary>
    public int Unreliable => Flaky + ConditionDependent + OrderDependentAsRun;

    internal static AuditNumbers Of(Audit audit)
    {
        AuditedTest[] tests = [.. audit.Suites.SelectMany(suite => suite.Tests)];
        return new AuditNumbers
        {
            Suites = audit.Suites.Length,
            Discovered = audit.Suites.Sum(suite => suite.Discovered),
            Tests = tests.Length,
            Runs = audit.Suites.Sum(suite => suite.Runs.Length),
            Stable = tests.Count(test => test.Verdict is TestVerdict.Stable),
            Flaky = tests.Count(test => test.Verdict is TestVerdict.Flaky),
            ConditionDependent = tests.Count(test => test.Verdict is TestVerdict.ConditionDependent),
            OrderDependent = tests.Count(test => test.Verdict is TestVerdict.OrderDependent),
            OrderDependentAsRun = tests.Count(test => test.Verdict is TestVerdict.OrderDependent { Exposure: OrderExposure.NaturalOrder }),
            Broken = tests.Count(test => test.Verdict is TestVerdict.Broken),
            Sensitive = tests.Count(test => test.Verdict is TestVerdict.Sensitive),
            Skipped = tests.Count(test => test.Verdict is TestVerdict.Skipped),
            Inconclusive = tests.Count(test => test.Verdict is TestVerdict.Inconclusive),
            SystemicCauses = audit.Suites.Sum(suite => suite.SystemicCauses.Length),
            FlakyMarkers = audit.Markers.Length,
            Findings = audit.Scans.Sum(scan => scan.Findings.Length),
            Suspected = SuspectedTests.In(audit).Length,
            ExpectedUndetected = UndetectedFlakes.Expected(tests.Where(test => test.Verdict is TestVerdict.Stable).Select(test => (PriorOf(test, audit), CleanRunsOf(test)))),
            PartialScans = audit.Scans.Count(scan => scan.IsPartial),
        };
    }

    // A sweep was not made because of what a test did, and is as good as any run.
    private static int CleanRunsOf(AuditedTest test) => test.Verdict.Rate.Trials + test.Results
        .Where(result => result is { Company: Company.Suspects, Conditions.Nature: ConditionNature.Natural })
        .Sum(result => result.Rate.Trials);

    private static SpikeAndSlab PriorOf(AuditedTest test, Audit audit) => FlakyPrior.Of(
        test.Id,
        test.Age,
        test.Results.Select(result => result.MeanDuration).DefaultIfEmpty().Max(),
        audit.Scans.FirstOrDefault(scan => scan.Suite == test.Id.Suite)?.Concerning(test.Id) ?? []);
}
