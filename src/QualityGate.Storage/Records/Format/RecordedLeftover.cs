namespace QualityGate.Storage.Records.Format;

/// <summary>A process that was left behind, as a record writes it out.</summary>
internal sealed record RecordedLeftover
{
    /// <summary>Name of its program.</summary>
    public required string Process { get; init; }

    /// <summary>Number of the test that started it; null when that is not known.</summary>
    public int? Test { get; init; }
}
