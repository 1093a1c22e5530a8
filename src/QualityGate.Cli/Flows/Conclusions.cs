using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>The one way from a record to a conclusion, so that <c>audit</c> and <c>report</c> cannot say different things.</summary>
internal static class Conclusions
{
    public static Conclusion Of(AuditRecord record)
    {
        Audit audit = Auditor.Examine(record.Subject, record.Ledger, record.Scans, record.Faults, record.Ending) with { ResumedAt = record.ResumedAt, CiHonesty = record.CiHonesty, Sources = record.Sources };
        return Gate.Conclude(audit, record.Policy, record.Facts);
    }
}
