using QualityGate.Cli.Flows;
using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Tests.Resuming;

public sealed class ContinuityTests
{
    private static readonly SuiteId Suite = new("tests/Shop.csproj", "net10.0");

    private static readonly FoundSuites Nothing = new() { Root = "/", Sdk = "10.0.100" };

    [Fact]
    public void SameMachineWithAnotherSdk_GoesOn() => Continuity.Require(RecordOn(Subjects.MachineWith("9.0.100")), Nothing);

    [Fact]
    public void OtherMachine_IsRefused() =>
        Refused("The audit was begun on Plan 9, X64, 64 processors", FaultKind.Usage, RecordOn(new Machine("Plan 9", "X64", 64, "")), Nothing);

    [Fact]
    public void SuiteThatIsGone_IsRefused() => Refused("is not there any more", FaultKind.Usage, RecordOfSuite(), Nothing);

    [Fact]
    public void SuiteThatCannotBeBuiltNow_IsRefusedForThatReason() => Refused(
        "could not be built",
        FaultKind.Build,
        RecordOfSuite(),
        Nothing with { Faults = [new Fault { Kind = FaultKind.Build, Subject = Suite.Project, Message = "It could not be built." }] });

    private static AuditRecord RecordOfSuite() => RecordOn(Subjects.MachineWith("")) with
    {
        Ledger = Ledger.Empty(new Discovery { Suite = Suite, Platform = TestPlatform.VSTest, Tests = [] }),
    };

    private static AuditRecord RecordOn(Machine machine) => new()
    {
        Subject = new AuditSubject
        {
            Target = ".",
            ToolVersion = "0.1.0",
            StartedAt = DateTimeOffset.UnixEpoch,
            Machine = machine,
            Settings = new RunSettings { Runs = 1, Conditions = [ConditionSet.Of(SerialCondition.Instance)], Seed = 1 },
        },
        Policy = new GatePolicy { MinRuns = 1 },
    };

    private static void Refused(string reason, FaultKind kind, AuditRecord record, FoundSuites found)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => Continuity.Require(record, found));

        Assert.Equal(kind, refusal.Fault.Kind);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
