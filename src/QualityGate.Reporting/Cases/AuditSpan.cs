using QualityGate.Core.Audits;

namespace QualityGate.Reporting.Cases;

/// <summary>When an audit ended, which nobody notes: with the last of its runs.</summary>
internal static class AuditSpan
{
    public static DateTimeOffset EndOf(Audit audit) => audit.Suites
        .SelectMany(suite => suite.Runs)
        .Select(run => run.StartedAt + run.Duration)
        .Append(audit.Subject.StartedAt)
        .Max();
}
