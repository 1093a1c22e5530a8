using QualityGate.Core.Baselines;
using QualityGate.Core.Histories;

namespace QualityGate.Core.Tests.Baselines;

public sealed class HistoryBaselineTests
{
    private static readonly HistoryScript Past = HistoryScript.Empty
        .Audit("a", "Calm:PPPP Flaky:PFPP Healed:PPFF Always:FFFF Skipped:SSSS Once:PPPP", "Flaky:Flaky Healed:Flaky Always:Broken Skipped:Skipped")
        .Audits(20, "Calm:PPPP Flaky:PPFP Healed:PPPP Always:FFFF Skipped:SSSS", "Flaky:Flaky Always:Broken Skipped:Skipped");

    [Theory]
    [InlineData("Calm", KnownVerdict.Stable)]
    [InlineData("Once", KnownVerdict.Stable)]
    [InlineData("Flaky", KnownVerdict.Flaky)]
    [InlineData("Healed", KnownVerdict.Stable)]
    [InlineData("Always", KnownVerdict.Broken)]
    [InlineData("Skipped", KnownVerdict.Skipped)]
    public void Test_IsKnownAsItWasLast(string test, KnownVerdict verdict) => Assert.Equal(verdict, Known(Past, test).Verdict);

    [Fact]
    public void OnlyTestsThatFail_HaveARate()
    {
        Assert.Equal(21, Known(Past, "Flaky").Rate!.Failures);
        Assert.Null(Known(Past, "Healed").Rate);
    }

    [Theory]
    [InlineData("a", "a", KnownVerdict.Flaky)]
    [InlineData("a", "b", KnownVerdict.Inconclusive)]
    public void TestThatOnlyResultFilesSawFail_IsKnownAsFlakyWhenTheCodeWasTheSame(string first, string second, KnownVerdict verdict) =>
        Assert.Equal(verdict, Known(HistoryScript.Empty.File(first, "A:F").File(second, "A:P"), "A").Verdict);

    [Fact]
    public void TestThatResultFilesShowAsSkipped_IsKnownAsSkipped() =>
        Assert.Equal(KnownVerdict.Skipped, Known(HistoryScript.Empty.File("a", "A:S B:P"), "A").Verdict);

    [Fact]
    public void EmptyHistory_KnowsNothing() => Assert.Empty(HistoryBaseline.Of(History.Empty).Suites);

    private static BaselineTest Known(HistoryScript past, string test) =>
        HistoryBaseline.Of(past.History).Suites.Single().Tests.Single(known => known.In(HistoryScript.Suite) == HistoryScript.IdOf(test));
}
