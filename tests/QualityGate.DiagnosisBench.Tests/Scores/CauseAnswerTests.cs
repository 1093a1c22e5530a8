using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Scores;

public class CauseAnswerTests
{
    private static readonly ImmutableArray<CauseProbability> Unsure = [new(RootCause.RaceCondition, 0.5), new(RootCause.AsyncCoordination, 0.3), new(RootCause.Fixture, 0.2)];

    [Fact]
    public void Brier_IsTheSquaredDistanceOverAllCauses() =>
        Assert.Equal(0.25 + 0.09 + 0.04, new CauseAnswer([RootCause.RaceCondition], RootCause.Unclassified, Unsure).Brier, 12);

    [Fact]
    public void Brier_OfOneWhoSaysNothing_IsThatOfTheTruthDenied() =>
        Assert.Equal(1, new CauseAnswer([RootCause.RaceCondition], RootCause.Unclassified, []).Brier, 12);

    [Fact]
    public void AnyAcceptedCause_IsRight()
    {
        CauseAnswer answer = new([RootCause.TimeDependency, RootCause.RaceCondition], RootCause.RaceCondition, Unsure);

        Assert.True(answer is { IsRight: true, IsTopRight: true, Abstains: false });
        Assert.Equal(0.25 + 0.09 + 0.04, answer.Brier, 12);
    }

    [Fact]
    public void OnlyFoundSpecimensWithAKnownCause_AreAsked()
    {
        Specimen race = Audited.Specimen("A.B", SpecimenKind.Flaky, RootCause.RaceCondition);
        CauseDiagnosis diagnosis = Audited.Diagnosis(RootCause.RaceCondition, (RootCause.RaceCondition, 0.9));

        Assert.True(CauseAnswer.Of(Audited.Sighting(race, Audited.Test("A.B", Audited.Flaky, diagnosis: diagnosis)))!.IsRight);
        Assert.True(CauseAnswer.Of(Audited.Sighting(race, Audited.Test("A.B", Audited.Flaky)))!.Abstains);
        Assert.Null(CauseAnswer.Of(Audited.Sighting(race, Audited.Test("A.B", Audited.Stable, diagnosis: diagnosis))));
        Assert.Null(CauseAnswer.Of(Audited.Sighting(Audited.Specimen("A.B", SpecimenKind.Flaky), Audited.Test("A.B", Audited.Flaky))));
    }

    [Fact]
    public void Bins_HoldEachAnswerOnce()
    {
        CauseAnswer[] answers = [.. new[] { 0.0, 0.5, 0.6, 0.69, 0.95, 1.0 }.Select(Confident)];

        ConfidenceBin[] bins = [.. ConfidenceBin.Of(answers)];

        Assert.Equal([(0, 2), (0.6, 2), (0.95, 2)], bins.Select(bin => (bin.From, bin.Answers)));
        Assert.Equal([0.25, 0.645, 0.975], bins.Select(bin => Math.Round(bin.MeanConfidence, 3)));
        Assert.All(bins, bin => Assert.Equal(bin.Answers, bin.Right));
    }

    private static CauseAnswer Confident(double confidence) =>
        new([RootCause.Fixture], RootCause.Fixture, [new CauseProbability(RootCause.Fixture, confidence)]);
}
