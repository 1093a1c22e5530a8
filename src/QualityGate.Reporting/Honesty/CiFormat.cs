namespace QualityGate.Reporting.Honesty;

/// <summary>A document that the reading of CI definitions can be written as.</summary>
public enum CiFormat
{
    Sarif,
    Json,
}
