using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Markdown;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Markdown;

public class FindingsBlockTests
{
    [Fact]
    public void FindingInTheCodeOfAPolluter_StandsOnTheCardOfItsVictim()
    {
        Conclusion ordered = Scenes.Ordered.Conclude();
        AuditedTest victim = ordered.Audit.Suites.SelectMany(suite => suite.Tests).First(test => test.Fails && test.Verdict is TestVerdict.OrderDependent { Kind: not OrderKind.NonIdempotent });
        TestId polluter = ((TestVerdict.OrderDependent)victim.Verdict).Proofs[0].Tests.First(test => test != victim.Id);
        ProjectScan scan = new()
        {
            Suite = polluter.Suite,
            Files = 1,
            Findings = [.. FlaggedCode.Tests.Findings.Take(1).Select(finding => finding with { Message = "It leaves a static behind", Tests = [new ConcernedTest(polluter.Class, polluter.Method, FindingReach.Test)] })],
        };

        string page = MarkdownAudit.Write(ordered with { Audit = ordered.Audit with { Scans = [scan] } });

        Assert.Contains(", on which it depends: [`QG2009`]", page, StringComparison.Ordinal);
        Assert.Contains("It leaves a static behind", page, StringComparison.Ordinal);
    }
}
