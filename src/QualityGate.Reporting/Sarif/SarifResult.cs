using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Sarif;

/// <summary>One thing to show beside a line of code. Foreign text in its message is visible and bounded already.</summary>
internal sealed record SarifResult
{
    public required SarifRule Rule { get; init; }

    public required FindingSeverity Severity { get; init; }

    public required string Message { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>1-based column at which it begins.</summary>
    public int Column { get; init; } = 1;

    /// <summary>1-based column behind its end; not behind <see cref="Column"/> where only the beginning is known.</summary>
    public int EndColumn { get; init; } = 1;

    /// <summary>The other places that have part in it.</summary>
    public ImmutableArray<SourceLocation> Beside { get; init; } = [];

    /// <summary>What it keeps while lines are moved about, so that services know it again.</summary>
    public required string Fingerprint { get; init; }

    public FindingConfidence Confidence { get; init; }

    /// <summary>Further facts by their names.</summary>
    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [];

    /// <summary>Names of tests that run the code.</summary>
    public ImmutableArray<string> Tests { get; init; } = [];
}
