namespace QualityGate.Core.Runs;

/// <summary>What a run is made for, and so whether it counts.</summary>
public enum RunPurpose
{
    /// <summary>To measure how often tests fail: it is in their strips and rates.</summary>
    Measurement,

    /// <summary>
    /// To answer one question, such as whether a test fails behind another: it is chosen after what was seen before, so that its
    /// results are in no rate.
    /// </summary>
    Probe,

    /// <summary>
    /// To tell causes apart: all suspicious tests with their classes, under one set of conditions. In no rate of whole runs either.
    /// </summary>
    Contrast,

    /// <summary>
    /// To see once more what may be flaky by what its code uses: those tests with their classes, under natural conditions. In no rate
    /// of whole runs either.
    /// </summary>
    Sweep,
}
