namespace QualityGate.Reporting.Histories;

/// <summary>Whether entries were removed, or would be.</summary>
public enum PruneMode
{
    Removed,
    DryRun,
}
