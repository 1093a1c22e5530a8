using QualityGate.Core.Planning;

namespace QualityGate.Core.Audits;

/// <summary>What is audited, with what, where and when: everything an audit says that the runs themselves do not.</summary>
public sealed record AuditSubject
{
    /// <summary>The project, solution, folder or assembly as the user named it, with forward slashes.</summary>
    public required string Target { get; init; }

    public required string ToolVersion { get; init; }

    /// <summary>The commit that was checked out, in full; null outside of a git work tree.</summary>
    public string? Commit { get; init; }

    /// <summary>The git tree of that commit: commits with the same tree hold the same code. Null where it is not known.</summary>
    public string? Tree { get; init; }

    /// <summary>The branch that the commit was checked out as; null where it is not known.</summary>
    public string? Branch { get; init; }

    /// <summary>True when the work tree had changes that the commit does not hold.</summary>
    public bool HasLocalChanges { get; init; }

    /// <summary>With what it was compared to select tests; null when all were wanted.</summary>
    public ComparedCommit? Since { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required Machine Machine { get; init; }

    public required RunSettings Settings { get; init; }

    /// <summary>Options that chose or changed what was run, as they would be typed again: <c>--filter</c>, <c>--env</c> and the like.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>
    /// What the CI engine calls the run that a part of an audit belongs to, equal for all of its parts however often one is made again;
    /// null for a whole audit, and where nobody says.
    /// </summary>
    public string? RunKey { get; init; }

    /// <summary>The parts of which the audit was put together; empty when it was made in one piece, or is a part itself.</summary>
    public ImmutableArray<AuditPart> Parts { get; init; } = [];

    /// <summary>What was drawn from, where nothing was run; null for an audit that made its runs.</summary>
    public ImportedHistory? Import { get; init; }

    /// <summary>What a red run costs the team.</summary>
    public RunCost Cost { get; init; } = RunCost.Assumed;

    /// <summary>Tests that were proved to be mended before the audit began, as the repository keeps them.</summary>
    public ImmutableArray<ProvenFix> Fixes { get; init; } = [];
}
