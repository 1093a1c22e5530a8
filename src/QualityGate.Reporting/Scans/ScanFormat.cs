namespace QualityGate.Reporting.Scans;

/// <summary>A document that a scan on its own can be written as.</summary>
public enum ScanFormat
{
    Sarif,
    Json,
}
