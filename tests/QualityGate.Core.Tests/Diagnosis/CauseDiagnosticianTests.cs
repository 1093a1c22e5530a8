using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class CauseDiagnosticianTests
{
    private static readonly Failure Assertion = Failure.Of("Xunit.Sdk.TrueException", "Assert.True() Failure", "   at Shop.Tests.OrderTests.A()");

    [Theory]
    [InlineData("System.InvalidOperationException", "Collection was modified; enumeration operation may not execute.", "PPPP", RootCause.RaceCondition)]
    [InlineData("System.Net.Sockets.SocketException", "Address already in use", "PPPP", RootCause.RaceCondition)]
    [InlineData("System.IO.IOException", "The process cannot access the file 'a' because it is being used by another process.", "PPPP", RootCause.RaceCondition)]
    [InlineData("System.Net.Http.HttpRequestException", "Connection refused (localhost:80)", "PPPF", RootCause.ExternalDependency)]
    [InlineData("System.IO.FileNotFoundException", "Could not find file 'a'.", "PPPF", RootCause.ExternalDependency)]
    [InlineData("Xunit.Sdk.TestClassException", "Class fixture type 'Database' threw in its constructor", "PPPF", RootCause.Fixture)]
    [InlineData("Xunit.Sdk.InRangeException", "Range:  (00:00:00 - 00:00:01)\nActual: 00:00:02", "PPPF", RootCause.TimeDependency)]
    public void DecisiveWords_NameTheCause(string type, string message, string serial, RootCause cause) =>
        Assert.Equal(cause, Diagnose(Failure.Of(type, message, "   at Shop.Tests.OrderTests.A()"), serial, "PPPF").Cause);

    [Fact]
    public void FailuresInParallelOnly_NameARace() => Assert.Equal(
        RootCause.RaceCondition,
        Diagnose(Assertion, "PPPPPPPPPP", "FFFFFFFFFF").Cause);

    [Fact]
    public void ExpiredWaitThatFailsSeriallyToo_NamesAsyncCoordination() => Assert.Equal(
        RootCause.AsyncCoordination,
        Diagnose(Failure.Of("System.TimeoutException", "The operation has timed out.", ""), "PFPFPFPFPF", "PFPFPFPFPF").Cause);

    [Theory]
    [InlineData("PPPF", "PPPF")]
    [InlineData("PPPP", "PPPF")]
    [InlineData("PPPF", "PPPP")]
    [InlineData("PF", "")]
    public void WordsThatSayNothing_NameNoCause(string serial, string parallel)
    {
        CauseDiagnosis diagnosis = Diagnose(Assertion, serial, parallel);

        Assert.Equal(RootCause.Unclassified, diagnosis.Cause);
        Assert.True(diagnosis.Confidence < CauseDiagnostician.Threshold);
    }

    [Fact]
    public void OneWeakClue_NamesNoCause() => Assert.Equal(
        RootCause.Unclassified,
        Diagnose(Failure.Of("System.TimeoutException", "The operation has timed out.", ""), "PF", "").Cause);

    [Theory]
    [InlineData(FindingReach.Test, FindingSeverity.Warning, FindingConfidence.High, RootCause.AsyncCoordination)]
    [InlineData(FindingReach.Test, FindingSeverity.Warning, FindingConfidence.Low, RootCause.Unclassified)]
    [InlineData(FindingReach.Test, FindingSeverity.Info, FindingConfidence.High, RootCause.Unclassified)]
    [InlineData(FindingReach.Fixture, FindingSeverity.Warning, FindingConfidence.High, RootCause.Unclassified)]
    public void FindingInTheTest_NamesACauseThatFailuresAloneDoNot(FindingReach reach, FindingSeverity severity, FindingConfidence confidence, RootCause cause)
    {
        CauseDiagnosis diagnosis = Diagnose(ScanScript.Finding("A", reach) with { Severity = severity, Confidence = confidence });

        Assert.Equal(cause, diagnosis.Cause);
        Assert.Equal(RootCause.AsyncCoordination, Assert.Single(diagnosis.Clues, clue => clue.Points is not null).Points);
    }

    [Fact]
    public void ManyFindingsOfOneCause_WeighAsOne() => Assert.Equal(
        Diagnose(ScanScript.Finding("A")).Confidence,
        Diagnose(ScanScript.Finding("A"), ScanScript.Finding("A"), ScanScript.Finding("A", FindingReach.Helper)).Confidence);

    [Fact]
    public void MaskedFailure_SaysNothingOfWhyItFailed() =>
        Assert.DoesNotContain(Diagnose(ScanScript.Finding("A") with { Cause = RootCause.Masking }).Clues, clue => clue.Points is not null);

    [Fact]
    public void CluesThatContradictEachOther_NameNoCause()
    {
        SuiteScript script = SuiteScript.Of("A")
            .Where("net", Failure.Of("System.Net.Http.HttpRequestException", "Connection refused", ""))
            .Where("race", Failure.Of("System.InvalidOperationException", "Collection was modified", ""))
            .Run(Under.AsConfigured, "A:F=net")
            .Run(Under.AsConfigured, "A:F=race")
            .Run(Under.AsConfigured, "A:F=net")
            .Run(Under.AsConfigured, "A:P");
        CauseDiagnosis diagnosis = CauseDiagnostician.Diagnose(script.Tally("A"), [], CodeEvidence.None, SuiteTraits.Unknown);

        Assert.Equal([ClueKind.NetworkFailed, ClueKind.CollectionModified], diagnosis.Clues.Select(clue => clue.Kind));
        Assert.True(diagnosis.Probabilities[0].Probability < 0.75);
    }

    [Fact]
    public void ServerThatIsDownDuringSetUp_IsAnExternalDependency() => Assert.Equal(
        RootCause.ExternalDependency,
        Diagnose(
            Failure.Of("System.Net.Http.HttpRequestException", "Connection refused (shop.test:8080)", "   at Shop.Tests.ShopServer..ctor() in ShopServer.cs:line 15"),
            "PF",
            "PF").Cause);

    [Fact]
    public void SameClueInManyFailures_IsCountedOnce()
    {
        SuiteScript script = SuiteScript.Of("A")
            .Where("one", Failure.Of("System.TimeoutException", "orders timed out", ""))
            .Where("two", Failure.Of("System.TimeoutException", "basket timed out", ""))
            .Run(Under.AsConfigured, "A:F=one")
            .Run(Under.AsConfigured, "A:F=two");

        Assert.Single(CauseDiagnostician.Diagnose(script.Tally("A"), [], CodeEvidence.None, SuiteTraits.Unknown).Clues);
    }

    [Fact]
    public void Probabilities_CoverEveryCauseOnceDescendAndSumToOne()
    {
        ImmutableArray<CauseProbability> probabilities = Diagnose(Assertion, "PF", "PP").Probabilities;

        Assert.Equal(
            Enum.GetValues<RootCause>().Where(cause => cause is not (RootCause.Unclassified or RootCause.Masking)).Order(),
            probabilities.Select(candidate => candidate.Cause).Order());
        Assert.Equal(probabilities.Select(candidate => candidate.Probability).OrderDescending(), probabilities.Select(candidate => candidate.Probability));
        Assert.Equal(1, probabilities.Sum(candidate => candidate.Probability), tolerance: 1e-12);
    }

    [Fact]
    public void Priors_SumToOne() => Assert.Equal(1, CausePriors.All.Sum(prior => prior.Share), tolerance: 1e-12);

    private static CauseDiagnosis Diagnose(params ImmutableArray<StaticFinding> findings)
    {
        SuiteScript script = SuiteScript.Of("A").Where("it", Assertion).Run(Under.AsConfigured, "A:F=it").Run(Under.AsConfigured, "A:P");
        return CauseDiagnostician.Diagnose(script.Tally("A"), [], new CodeEvidence(findings, null), SuiteTraits.Unknown);
    }

    private static CauseDiagnosis Diagnose(Failure failure, string serial, string parallel)
    {
        SuiteScript script = SuiteScript.Of("A").Where("it", failure);
        script = serial.Aggregate(script, (script, letter) => script.Run(Under.Serial, letter == 'F' ? "A:F=it" : $"A:{letter}"));
        script = parallel.Aggregate(script, (script, letter) => script.Run(Under.Parallel, letter == 'F' ? "A:F=it" : $"A:{letter}"));
        return CauseDiagnostician.Diagnose(script.Tally("A"), [], CodeEvidence.None, SuiteTraits.Unknown);
    }
}
