using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests;

/// <summary>Makes tests, verdicts and specimens in few words.</summary>
internal static class Audited
{
    public static SuiteId Suite { get; } = new("Zoo.csproj", "net10.0");

    public static TestVerdict.Flaky Flaky { get; } = new([ConditionSet.Of(SerialCondition.Instance)], new FailureRate(1, 4));

    public static TestVerdict.Stable Stable { get; } = new(new FailureRate(0, 4));

    public static TestVerdict.Broken Broken { get; } = new(BreakKind.Fails, new FailureRate(4, 4));

    public static TestId Id(string fullName) => new(Suite, fullName[..fullName.LastIndexOf('.')], fullName[(fullName.LastIndexOf('.') + 1)..], "");

    public static AuditedTest Test(string fullName, TestVerdict verdict, string? display = null, CauseDiagnosis? diagnosis = null) => new()
    {
        Id = Id(fullName) with { Row = display ?? "" },
        DisplayName = display ?? fullName,
        Verdict = verdict,
        Results = [],
        Notes = [],
        Diagnosis = diagnosis,
    };

    public static CauseDiagnosis Diagnosis(RootCause stated, params ImmutableArray<(RootCause Cause, double Probability)> probabilities) => new()
    {
        Cause = stated,
        Probabilities = [.. probabilities.Select(one => new CauseProbability(one.Cause, one.Probability))],
        Clues = [],
    };

    public static TestVerdict.OrderDependent Victim(params ImmutableArray<string> polluters) => new(
        OrderKind.Victim,
        [.. polluters.Select(test => new OrderProof { Tests = [Id(test)], ChangedIn = [1, 2, 3], Trials = 3, UnchangedIn = [4, 5, 6] })],
        [],
        OrderExposure.NaturalOrder,
        new FailureRate(2, 4));

    public static Specimen Specimen(string fullName, SpecimenKind kind, params ImmutableArray<RootCause> causes) => new()
    {
        Project = "Zoo",
        Class = fullName[..fullName.LastIndexOf('.')],
        Method = fullName[(fullName.LastIndexOf('.') + 1)..],
        Kind = kind,
        TrueCauses = causes,
    };

    public static Sighting Sighting(Specimen specimen, AuditedTest? test) => new() { Zoo = "Zoo", Project = "Zoo", Seed = 1, Specimen = specimen, Test = test };
}
