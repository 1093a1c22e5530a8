namespace QualityGate.Reporting.Ctrf;

/// <summary>What CTRF calls the end of a test. The zero value claims nothing.</summary>
internal enum CtrfStatus
{
    Other,
    Passed,
    Failed,
    Skipped,
}
