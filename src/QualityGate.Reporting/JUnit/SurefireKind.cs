namespace QualityGate.Reporting.JUnit;

/// <summary>How Surefire would count a test that it ran again and again.</summary>
internal enum SurefireKind
{
    /// <summary>It could not be judged.</summary>
    Error,
    Passed,

    /// <summary>Passed at least once and failed at least once.</summary>
    Flaky,

    /// <summary>Failed whenever it ran.</summary>
    Failure,
    Skipped,
}
