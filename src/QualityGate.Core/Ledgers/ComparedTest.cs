using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>One test in a run and in its repetition.</summary>
public sealed record ComparedTest
{
    public required TestId Test { get; init; }

    public required string DisplayName { get; init; }

    public required Outcome Before { get; init; }

    public required Outcome Now { get; init; }

    /// <summary>What it said, this time or else the last time; null when it failed in neither.</summary>
    public Failure? Failure { get; init; }

    public bool Differs => Before != Now;

    public bool FailedAgain => Before.IsFailure() && Now.IsFailure();

    /// <summary>The recorded run shows something of it, the repetition does not.</summary>
    public bool IsMissing => Now == Outcome.NotObserved;
}
