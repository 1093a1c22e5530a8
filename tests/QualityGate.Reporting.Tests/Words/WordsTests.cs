using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Tests.Scenarios;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Tests.Words;

/// <summary>Whoever adds a value has to find a word for it: the switches throw on what they do not know.</summary>
public class WordsTests
{
    [Fact]
    public void EveryCause_HasItsWords()
    {
        Assert.Equal(Enum.GetValues<RootCause>().Order(), CauseWords.InOrder.Order());
        AllDiffer<RootCause>(CauseWords.Heading);
        AllDiffer<RootCause>(CauseWords.Name);
        AllDiffer<RootCause>(CauseWords.Meaning);
        AllDiffer<RootCause>(cause => Recipes.For(cause).FirstStep);
    }

    [Fact]
    public void EveryClue_HasItsWords()
    {
        AllDiffer<ClueKind>(kind => ClueWords.Short(new Clue { Kind = kind, PValue = 0.01 }));
        AllDiffer<ClueKind>(kind => ClueWords.Sentence(new Clue { Kind = kind, PValue = 0.01 }));
        AllDiffer<ClueKind>(kind => ClueWords.Sentence(new Clue { Kind = kind, PValue = 0.01, Points = RootCause.Fixture }));
    }

    [Fact]
    public void EveryOtherChoice_HasItsWords()
    {
        AllDiffer<GateRule>(DecisionWords.Of);
        AllDiffer<GateStatus>(DecisionWords.Of);
        AllDiffer<ExitCode>(DecisionWords.Of);
        AllDiffer<MissingFact>(RuleWords.Of);
        Assert.All(Enum.GetValues<GateRule>(), rule => Assert.NotEmpty(RuleAdvice.For(rule)));
        AllDiffer<IncreaseKind>(IncreaseWords.Of);
        AllDiffer<KnownVerdict>(IncreaseWords.Of);
        AllDiffer<Completion>(RunWords.Of);
        AllDiffer<TestPlatform>(RunWords.Of);
        AllDiffer<HostReason>(HostWords.Of);
        AllDiffer<SuiteHost>(host => HostWords.Of(TestPlatform.Unknown, host));
        AllDiffer<DeclaredParallelism>(RunWords.Of);
        AllDiffer<MarkerKind>(RunWords.Of);
        AllDiffer<TestNote>(RunWords.Of);
        AllDiffer<Company>(CompanyWords.Behind);
        AllDiffer<ExpenseKind>(CompanyWords.Of);
        AllDiffer<FindingSeverity>(FindingWords.Of);
        AllDiffer<FindingConfidence>(FindingWords.Of);
        AllDiffer<FindingReach>(FindingWords.Of);
        AllDiffer<Ingredient>(IngredientWords.Name);
        AllDiffer<ScanGapKind>(FindingWords.Of);
        AllDiffer<BreakKind>(VerdictWords.Of);
        AllDiffer<Doubt>(VerdictWords.Of);
        AllDiffer<OrderKind>(OrderWords.Name);
        AllDiffer<OrderKind>(OrderWords.Of);
        AllDiffer<OrderExposure>(OrderWords.Of);
        AllDiffer<TraceEnd>(OrderWords.Of);
        AllDiffer<Ending>(ending => RunWords.WhyPartial(ending) ?? "");
    }

    [Fact]
    public void EveryReproduction_HasItsWords()
    {
        Conclusion conclusion = Scenes.Checked.Conclude();
        SuiteAudit suite = conclusion.Audit.Suites[0];
        Confirmation any = suite.Tests.Select(test => test.Confirmation).OfType<Confirmation>().First();

        AllDiffer<Reproduction>(reproduction => ConfirmationWords.Sentence(any with { Reproduction = reproduction }, suite));
    }

    [Fact]
    public void NoRecipe_WaitsLongerOrTriesAgain() => Assert.All(
        Enum.GetValues<RootCause>().SelectMany(cause => Recipes.For(cause).Ways.Prepend(Recipes.For(cause).FirstStep)),
        way => Assert.DoesNotMatch(@"(?i)retry|retries|try again|rerun|longer|increase|Thread\.Sleep", way));

    [Theory]
    [InlineData("serial", "serially")]
    [InlineData("parallel+memorypressure", "in parallel with little memory")]
    [InlineData("offline+timezone-east", "without a network under timezone-east")]
    public void Conditions_ReadLikeAnAdverb(string conditions, string words) =>
        Assert.Equal(words, ConditionWords.How(ConditionSet.Parse(conditions)));

    private static void AllDiffer<T>(Func<T, string> words)
        where T : struct, Enum
    {
        string[] all = [.. Enum.GetValues<T>().Select(words)];
        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
    }
}
