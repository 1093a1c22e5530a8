namespace QualityGate.Scanning;

/// <summary>What a scan is to do, whatever the project.</summary>
public sealed record ScanRequest
{
    /// <summary>Absolute path of the folder that paths are shown relative to.</summary>
    public required string Root { get; init; }

    /// <summary>Whether the project's own analyzers run beside ours, as far as their rules speak of flakiness.</summary>
    public bool WithProjectAnalyzers { get; init; }

    /// <summary>Projects that are compiled side by side; at least 1.</summary>
    public int Jobs { get; init; } = DefaultJobs;

    /// <summary>As many as there are processors, and no more than a gigabyte of memory for each allows.</summary>
    private static int DefaultJobs =>
        (int)Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30, 1, Environment.ProcessorCount);
}
