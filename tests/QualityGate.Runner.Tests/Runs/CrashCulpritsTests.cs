using System.Collections.Immutable;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Runs;

public sealed class CrashCulpritsTests
{
    private static readonly CaseProgress One = Case("One");
    private static readonly CaseProgress Other = Case("Other");

    [Fact]
    public void NamedInTheStack_IsTheOnlyCulprit() =>
        Assert.Equal<CaseProgress>([Other], CrashCulprits.Among([One, Other], [], "   at Some.Tests.Other() in file.cs"));

    [Fact]
    public void NamedByItsStateMachine_IsTheOnlyCulprit() =>
        Assert.Equal<CaseProgress>([Other], CrashCulprits.Among([One, Other], [], "   at Some.Tests+<Other>d__1.MoveNext()"));

    [Fact]
    public void NamedAlthoughItsStartWasNotHeardOf_IsTheOnlyCulprit() =>
        Assert.Equal<CaseProgress>([Other], CrashCulprits.Among([One], [Other], "   at Some.Tests.Other()"));

    [Fact]
    public void NamedByNothing_AllThatRanMayHaveDoneIt() =>
        Assert.Equal<CaseProgress>([One, Other], CrashCulprits.Among([One, Other], [Case("Third")], "Killed"));

    [Fact]
    public void ThatHasAResult_IsNotSuspectedWhileAnotherHasNone()
    {
        CaseProgress reported = Case("Reported");
        reported.Pending.Add(new CaseResult(reported.Name, CaseOutcome.Passed, TimeSpan.Zero));

        Assert.Equal<CaseProgress>([One], CrashCulprits.Among([reported, One], [], string.Empty));
    }

    [Fact]
    public void NameThatOnlyBeginsAlike_IsNotNamed()
    {
        ImmutableArray<CaseProgress> running = [Case("Oth"), One];

        Assert.Equal<CaseProgress>(running, CrashCulprits.Among(running, [], "   at Some.Tests.Other()"));
    }

    private static CaseProgress Case(string method) => new(new CaseName(method, "Some.Tests", method, method));
}
