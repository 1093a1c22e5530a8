using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Gates;

public sealed class ExitCodesTests
{
    private static readonly GateDecision Passed = GateDecision.Of([new GateCondition { Rule = GateRule.Tests, Expected = 1, Actual = 1, Status = GateStatus.Met }]);
    private static readonly GateDecision Failed = GateDecision.Of([new GateCondition { Rule = GateRule.Tests, Expected = 1, Actual = 1, Status = GateStatus.NotMet }]);
    private static readonly GateDecision Undecided = GateDecision.Of([]);

    private static readonly SuiteScript Clean = SuiteScript.Of("A").Strip(Under.Serial, "A", "P");

    // docs/exit-codes.md: the first of these is returned.
    private static readonly ImmutableArray<ExitCode> Documented =
    [
        ExitCode.InternalError, ExitCode.BadUsage, ExitCode.EnvironmentFailed, ExitCode.Cancelled, ExitCode.HostCrashed,
        ExitCode.NoTests, ExitCode.FewerTests, ExitCode.Failed, ExitCode.HistoryUnreachable, ExitCode.Undecided, ExitCode.Passed,
    ];

    public static TheoryData<ExitCode, ExitCode> Pairs()
    {
        TheoryData<ExitCode, ExitCode> pairs = [];
        foreach (ExitCode first in Documented)
        {
            foreach (ExitCode second in Documented.Where(second => first != second && CanApplyTogether(first, second)))
                pairs.Add(first, second);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void OfTwoCodesThatApply_TheMoreFundamentalIsReturned(ExitCode first, ExitCode second)
    {
        ImmutableArray<ExitCode> codes = CodesOf(first, second);

        Assert.Equal(Documented.First(code => code == first || code == second), codes[0]);
        Assert.Contains(first, codes);
        Assert.Contains(second, codes);
    }

    [Fact]
    public void EveryCode_HasItsPlace()
    {
        Assert.Equal(Documented.AsEnumerable(), ExitCodes.Precedence);
        Assert.Equal(Enum.GetValues<ExitCode>().Order(), ExitCodes.Precedence.Order());
    }

    [Theory]
    [InlineData(ExitCode.Passed, 0)]
    [InlineData(ExitCode.InternalError, 1)]
    [InlineData(ExitCode.Failed, 2)]
    [InlineData(ExitCode.Cancelled, 3)]
    [InlineData(ExitCode.EnvironmentFailed, 4)]
    [InlineData(ExitCode.BadUsage, 5)]
    [InlineData(ExitCode.Undecided, 6)]
    [InlineData(ExitCode.HostCrashed, 7)]
    [InlineData(ExitCode.NoTests, 8)]
    [InlineData(ExitCode.FewerTests, 9)]
    [InlineData(ExitCode.HistoryUnreachable, 10)]
    public void Value_IsTheOnePublished(ExitCode code, int value) => Assert.Equal(value, (int)code);

    [Theory]
    [InlineData(FaultKind.Internal, ExitCode.InternalError)]
    [InlineData(FaultKind.Usage, ExitCode.BadUsage)]
    [InlineData(FaultKind.Environment, ExitCode.EnvironmentFailed)]
    [InlineData(FaultKind.Build, ExitCode.EnvironmentFailed)]
    [InlineData(FaultKind.NoTests, ExitCode.NoTests)]
    [InlineData(FaultKind.HostCrashed, ExitCode.HostCrashed)]
    [InlineData(FaultKind.History, ExitCode.HistoryUnreachable)]
    public void Fault_HasItsCode(FaultKind fault, ExitCode code) => Assert.Equal(code, ExitCodes.Of(fault));

    [Fact]
    public void EveryFault_HasACode() => Assert.All(Enum.GetValues<FaultKind>(), fault => ExitCodes.Of(fault));

    [Fact]
    public void Decision_IsTheCodeWhenNothingElseApplies()
    {
        Assert.Equal([ExitCode.Passed], ExitCodes.Of(AuditScript.Of(Clean), Passed).AsEnumerable());
        Assert.Equal([ExitCode.Failed], ExitCodes.Of(AuditScript.Of(Clean), Failed).AsEnumerable());
        Assert.Equal([ExitCode.Undecided], ExitCodes.Of(AuditScript.Of(Clean), Undecided).AsEnumerable());
    }

    [Theory]
    [InlineData(Ending.Finished, false)]
    [InlineData(Ending.BudgetSpent, false)]
    [InlineData(Ending.Cancelled, true)]
    [InlineData(Ending.TimedOut, true)]
    [InlineData(Ending.Unknown, true)]
    public void Ending_MayCancel(Ending ending, bool cancels) =>
        Assert.Equal(cancels, ExitCodes.Of(AuditScript.Of([Clean], ending), Passed).Contains(ExitCode.Cancelled));

    [Fact]
    public void NothingAtAll_IsNoTests() => Assert.Equal(ExitCode.NoTests, Gate.Conclude(AuditScript.Of(), new GatePolicy { MinRuns = 1 }).ExitCode);

    [Fact]
    public void FilterThatLeftNothing_IsNoTests() =>
        Assert.Equal(ExitCode.NoTests, ExitCodes.Of(AuditScript.Of(SuiteScript.Of().WithFilteredOut(3)), Undecided)[0]);

    [Fact]
    public void OneProjectWithoutTests_IsFewerTests() =>
        Assert.Equal(ExitCode.FewerTests, ExitCodes.Of(AuditScript.Of(Clean, SuiteScript.Of().Named("Empty.csproj")), Undecided)[0]);

    [Fact]
    public void OneProjectOfWhichAFilterLeftNothing_IsNone() => Assert.Equal(
        [ExitCode.Passed],
        ExitCodes.Of(AuditScript.Of(Clean, SuiteScript.Of().Named("Other.csproj").WithFilteredOut(3)), Passed).AsEnumerable());

    [Theory]
    [InlineData(Completion.Completed, true)]
    [InlineData(Completion.Crashed, false)]
    [InlineData(Completion.Voided, false)]
    public void TestMissingFromACompletedRun_IsFewerTests(Completion completion, bool isFewer) => Assert.Equal(
        isFewer,
        ExitCodes.Of(AuditScript.Of(SuiteScript.Of("A", "B").Run(Under.Serial, "A:P", completion)), Undecided).Contains(ExitCode.FewerTests));

    [Theory]
    [InlineData(Completion.Crashed, true)]
    [InlineData(Completion.Completed, false)]
    [InlineData(Completion.Voided, false)]
    public void SuiteThatCrashedInEveryRun_IsAHostCrash(Completion second, bool crashed)
    {
        SuiteScript script = SuiteScript.Of("A").Run(Under.Serial, "A:C", Completion.Crashed).Run(Under.Serial, "A:C", second);

        Assert.Equal(crashed, ExitCodes.Of(AuditScript.Of(script), Failed).Contains(ExitCode.HostCrashed));
    }

    [Fact]
    public void SeveralCauses_AreNamedOnceEach()
    {
        Fault build = new() { Kind = FaultKind.Build, Message = "no" };

        Assert.Equal(
            [ExitCode.EnvironmentFailed, ExitCode.Cancelled, ExitCode.Failed],
            ExitCodes.Of(AuditScript.Of([Clean], Ending.Cancelled, build, build), Failed).AsEnumerable());
    }

    // There is one decision, and the lack of tests is read in one of two ways.
    private static bool CanApplyTogether(ExitCode first, ExitCode second) =>
        !(IsDecision(first) && IsDecision(second)) && !(IsLackOfTests(first) && IsLackOfTests(second));

    private static bool IsDecision(ExitCode code) => code is ExitCode.Passed or ExitCode.Failed or ExitCode.Undecided;

    private static bool IsLackOfTests(ExitCode code) => code is ExitCode.NoTests or ExitCode.FewerTests;

    private static ImmutableArray<ExitCode> CodesOf(params ImmutableArray<ExitCode> codes)
    {
        SuiteScript? suite = codes.Contains(ExitCode.NoTests) ? null
            : codes.Contains(ExitCode.HostCrashed) ? SuiteScript.Of("A").Run(Under.Serial, "A:C", Completion.Crashed)
            : Clean;
        Audit audit = AuditScript.Of(
            suite is null ? [] : [suite],
            codes.Contains(ExitCode.Cancelled) ? Ending.Cancelled : Ending.Finished,
            codes.SelectMany(FaultOf));
        return ExitCodes.Of(audit, codes.Contains(ExitCode.Failed) ? Failed : codes.Contains(ExitCode.Undecided) ? Undecided : Passed);
    }

    private static IEnumerable<Fault> FaultOf(ExitCode code)
    {
        FaultKind? kind = code switch
        {
            ExitCode.InternalError => FaultKind.Internal,
            ExitCode.BadUsage => FaultKind.Usage,
            ExitCode.EnvironmentFailed => FaultKind.Build,
            ExitCode.HostCrashed => FaultKind.HostCrashed,
            ExitCode.NoTests or ExitCode.FewerTests => FaultKind.NoTests,
            ExitCode.HistoryUnreachable => FaultKind.History,
            _ => null,
        };
        return kind is { } known ? [new Fault { Kind = known, Message = "no" }] : [];
    }
}
