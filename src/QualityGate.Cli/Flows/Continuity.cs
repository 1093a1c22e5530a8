using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>Sees to it that the runs of a record and those still to come are of the same code, on the same machine.</summary>
internal static class Continuity
{
    /// <summary>Whether every suite of the record is there as it was when it was run.</summary>
    public static bool HasSameBuild(AuditRecord record, FoundSuites found) =>
        record.Ledger.Suites.Values.All(suite => Find(suite.Id, found) is { } present && IsSame(suite, present));

    /// <exception cref="QualityGateException">Something is not as it was; nothing has been written yet.</exception>
    public static void Require(AuditRecord record, FoundSuites found)
    {
        // The parts of an audit were made on several machines already.
        if (record.Subject.Parts.IsEmpty)
            RequireMachine(record.Subject.Machine, Subjects.MachineWith(found.Sdk));
        foreach (SuiteLedger suite in record.Ledger.Suites.Values)
        {
            TestSuite present = Find(suite.Id, found) ?? throw Missing(suite.Id, found);
            if (!IsSame(suite, present))
                throw Changed($"{suite.Id} is not what it was when it was run (it was built from other code, or is run by another host): its runs cannot be counted together.");
        }
    }

    private static void RequireMachine(Machine before, Machine now)
    {
        // The SDK may be another as long as it builds the same files.
        if (before with { Sdk = now.Sdk } != now)
            throw Changed($"The audit was begun on {Describe(before)}, and this is {Describe(now)}.");
    }

    private static TestSuite? Find(SuiteId suite, FoundSuites found) => found.Suites.FirstOrDefault(candidate => candidate.Id == suite);

    private static bool IsSame(SuiteLedger suite, TestSuite present) =>
        (suite.Discovery.Host, suite.Discovery.Build) == (present.Host, BuildFingerprint.Of(present));

    // What keeps it from being there says more than that it is not there.
    private static QualityGateException Missing(SuiteId suite, FoundSuites found) => found.Faults.FirstOrDefault(fault => fault.Subject == suite.Project) is { } fault
        ? new QualityGateException(fault)
        : Changed($"{suite}, which the audit has run, is not there any more.");

    private static string Describe(Machine machine) => $"{machine.OperatingSystem}, {machine.Architecture}, {machine.Processors} processors";

    private static QualityGateException Changed(string what) =>
        new(FaultKind.Usage, $"{what} Bring that back to resume, or leave out --resume to begin a new audit.");
}
