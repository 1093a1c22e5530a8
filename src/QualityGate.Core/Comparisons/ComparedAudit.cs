using QualityGate.Core.Audits;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Comparisons;

/// <summary>One of two audits that were compared, as far as a reader has to know it.</summary>
public sealed record ComparedAudit
{
    public required string Target { get; init; }

    /// <summary>In full; null outside of a git work tree.</summary>
    public string? Commit { get; init; }

    public string? Branch { get; init; }

    public bool HasLocalChanges { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>True when it made no run, and was drawn from the result files of others.</summary>
    public bool IsImported { get; init; }

    public required int Tests { get; init; }

    public required int Runs { get; init; }

    /// <summary>Failures among all results of tests that both audits hold, under natural conditions that both ran them under.</summary>
    public required FailureRate Results { get; init; }

    internal static ComparedAudit Of(Audit audit, FailureRate results) => new()
    {
        Target = audit.Subject.Target,
        Commit = audit.Subject.Commit,
        Branch = audit.Subject.Branch,
        HasLocalChanges = audit.Subject.HasLocalChanges,
        StartedAt = audit.Subject.StartedAt,
        IsImported = audit.Subject.Import is not null,
        Tests = audit.Numbers.Tests,
        Runs = audit.Numbers.Runs,
        Results = results,
    };
}
