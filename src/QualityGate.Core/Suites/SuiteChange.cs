namespace QualityGate.Core.Suites;

/// <summary>Which tests of a suite were selected because of what differs from an earlier state of the code, and why.</summary>
public sealed record SuiteChange
{
    /// <summary>Files kept; where whole branches are compared there may be thousands.</summary>
    internal const int MaxFiles = 10;

    public required ChangeScope Scope { get; init; }

    /// <summary>Why the first of <see cref="Files"/> concerns all tests; null when only some are concerned, or none.</summary>
    public ChangeReason? Reason { get; init; }

    /// <summary>The first few of the files that differ and concern the suite, those first that concern all of its tests; relative to the root.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>How many such files there are; at least as many as are kept.</summary>
    public required int FileCount { get; init; }

    /// <summary>How many tests were selected, before any filter.</summary>
    public required int Selected { get; init; }

    /// <summary>Out of how many.</summary>
    public required int Tests { get; init; }
}
