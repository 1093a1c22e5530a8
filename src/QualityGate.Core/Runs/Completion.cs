namespace QualityGate.Core.Runs;

/// <summary>How a run ended. The zero value is the honest unknown.</summary>
public enum Completion
{
    Unknown,
    Completed,

    /// <summary>A test, or the suite as a whole, was still running when its time was up.</summary>
    TimedOut,

    /// <summary>The test process died before it had finished.</summary>
    Crashed,

    /// <summary>Says nothing about the tests: something outside of them failed, such as a host that could not be started.</summary>
    Voided,

    /// <summary>We stopped it, or it was cut short with us.</summary>
    Cancelled,
}
