using QualityGate.Runner.Crashes;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Crashes;

public sealed class CrashCulpritsTests
{
    private static readonly CaseProgress One = Case("One");
    private static readonly CaseProgress Other = Case("Other");

    private static readonly RunScene Both = new() { Running = [One, Other], Ended = [], Unseen = [], IsOfOneClass = true, OnlyCandidate = null };

    [Theory]
    [InlineData("   at Some.Tests.Other() in file.cs")]
    [InlineData("   at Some.Tests+<Other>d__1.MoveNext()")]
    [InlineData("   at Some.Tests.<Other>d__1.MoveNext()")]
    [InlineData("   at Some.Tests.<>c.<Other>b__2_0()")]
    [InlineData("   at Some.Tests.<>c__DisplayClass5_0.<Other>b__0()")]
    [InlineData("   at Some.Tests+<>c__DisplayClass5_0+<<Other>b__0>d.MoveNext()")]
    public void NamedInTheStack_IsTheOnlyCulprit(string frame) =>
        Assert.Equal<CaseProgress>([Other], CrashCulprits.Among(Both, Report(frame)));

    [Theory]
    [InlineData("   at Some.Tests.Others()")]
    [InlineData("   at Some.Tests.Sub.Other()")]
    [InlineData("   at Awesome.Tests.Other()")]
    [InlineData("   at Some.Tests.OtherThing.<>c.<Another>b__0()")]
    public void NameThatOnlyLooksAlike_IsNotNamed(string frame) => Assert.Empty(CrashCulprits.Among(Both, Report(frame)));

    [Fact]
    public void NamedAlthoughItsStartWasNotHeardOf_IsTheOnlyCulprit() =>
        Assert.Equal<CaseProgress>([Other], CrashCulprits.Among(Both with { Running = [One], Unseen = [Other] }, Report("   at Some.Tests.Other()")));

    [Fact]
    public void NamedAlthoughItHadEnded_LeftAThreadBehind() =>
        Assert.Equal<CaseProgress>([Other], CrashCulprits.Among(Both with { Running = [One], Ended = [Other] }, Report("   at Some.Tests.<>c.<Other>b__2_0()")));

    [Fact]
    public void NamedByNothing_NobodyIsCharged() => Assert.Empty(CrashCulprits.Among(Both, Report("   at Some.Library.Work()")));

    [Fact]
    public void WhoOnlySeemsToRunAlone_IsNotCharged() => Assert.Empty(CrashCulprits.Among(Both with { Running = [One], Unseen = [Other] }, report: null));

    [Fact]
    public void WhoWasAskedAlone_IsTheCulprit() =>
        Assert.Equal<CaseProgress>([One], CrashCulprits.Among(Both with { Running = [One], OnlyCandidate = One }, report: null));

    private static CrashReport? Report(string stackTrace) => CrashReport.In($"Unhandled exception. System.Exception: no\n{stackTrace}\n");

    private static CaseProgress Case(string method) => new(new CaseName(method, "Some.Tests", method, method));
}
