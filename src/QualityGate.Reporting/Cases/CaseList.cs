using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Cases;

/// <summary>An audit as a list of test cases, one for each logical test: what the formats of test results have room for.</summary>
internal static class CaseList
{
    /// <summary>Suite by suite in the order of the audit; what is about none of them comes last.</summary>
    public static ImmutableArray<CaseSuite> Of(Conclusion conclusion)
    {
        CaseOutcomes outcomes = new(conclusion);
        ImmutableArray<CaseSuite> suites = [.. conclusion.Audit.Suites.Select(suite => Of(conclusion.Audit, suite, outcomes))];
        ImmutableArray<LogicalCase> gate = GateCases.Of(conclusion, suites);
        return gate.IsEmpty ? suites : [.. suites, new CaseSuite(GateCases.Name, null, Distinct(gate))];
    }

    private static CaseSuite Of(Audit audit, SuiteAudit suite, CaseOutcomes outcomes) => new(
        CaseText.Name(suite.Id.ToString()),
        suite,
        Distinct([.. suite.Tests.Select(test => Of(audit, suite, test, outcomes.Of(test))), .. suite.SetAside.Select(SetAside)]));

    private static LogicalCase Of(Audit audit, SuiteAudit suite, AuditedTest test, CaseOutcome outcome)
    {
        ImmutableArray<Attempt> attempts = test.Verdict is TestVerdict.Stable or TestVerdict.Skipped ? [] : Attempts.Of(test, suite);
        return new LogicalCase
        {
            Test = test,
            Suite = test.Id.Suite,
            Class = CaseText.Name(test.Id.Class),
            Name = CaseText.NameOf(test),
            Outcome = outcome,
            Message = CaseEvidence.MessageOf(test, outcome),
            Evidence = CaseEvidence.LinesOf(audit, test),
            Failures = CaseFailures.Of(test, attempts),
            Attempts = attempts,
            Duration = test.Results.FirstOrDefault()?.MeanDuration ?? TimeSpan.Zero,
        };
    }

    private static LogicalCase SetAside(TestId test) => new()
    {
        Suite = test.Suite,
        Class = CaseText.Name(test.Class),
        Name = CaseText.Name(test.Method),
        Outcome = CaseOutcome.Skipped,
        Message = "not run: it is in quarantine",
    };

    // Readers take cases of one name for one case, and frameworks show different rows under one name.
    private static ImmutableArray<LogicalCase> Distinct(ImmutableArray<LogicalCase> cases)
    {
        HashSet<(string, string)> taken = [.. cases.Select(one => (one.Class, one.Name))];
        HashSet<(string, string)> seen = [];
        return [.. cases.Select(one => seen.Add((one.Class, one.Name)) ? one : one with { Name = Free(one, taken) })];
    }

    private static string Free(LogicalCase one, HashSet<(string, string)> taken)
    {
        int number = 2;
        while (!taken.Add((one.Class, $"{one.Name} #{number}")))
            number++;
        return $"{one.Name} #{number}";
    }
}
