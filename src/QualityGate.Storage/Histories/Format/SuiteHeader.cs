namespace QualityGate.Storage.Histories.Format;

/// <summary>A suite in the readable part of a stored entry: whose tests and results follow, and how to tell that they are whole.</summary>
internal sealed record SuiteHeader
{
    public required string Project { get; init; }

    public required string Framework { get; init; }

    public required SectionHeader Roster { get; init; }

    public required SectionHeader Results { get; init; }
}
