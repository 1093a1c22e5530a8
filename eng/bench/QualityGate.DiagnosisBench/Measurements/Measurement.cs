namespace QualityGate.DiagnosisBench.Measurements;

/// <summary>A command that was run to its end and timed; kept beside what it wrote, so that it need not be run again.</summary>
internal sealed record Measurement
{
    /// <summary>What was typed, without the folder for the result.</summary>
    public required string Command { get; init; }

    /// <summary>Fingerprint of the sources of the tests.</summary>
    public required string Tests { get; init; }

    /// <summary>Fingerprint of the sources of the tool that judged.</summary>
    public required string Tool { get; init; }

    /// <summary>From the start of the process to its end.</summary>
    public required double Seconds { get; init; }

    public required int ExitCode { get; init; }
}
