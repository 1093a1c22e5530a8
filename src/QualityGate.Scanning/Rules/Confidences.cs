namespace QualityGate.Scanning.Rules;

/// <summary>Reads the confidence that a rule of ours writes beside a hit.</summary>
internal static class Confidences
{
    /// <summary>Unknown for anything else.</summary>
    public static FindingConfidence Parse(string? text) => text switch
    {
        "low" => FindingConfidence.Low,
        "medium" => FindingConfidence.Medium,
        "high" => FindingConfidence.High,
        _ => FindingConfidence.Unknown,
    };
}
