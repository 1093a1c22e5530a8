namespace QualityGate.Reporting.Cases;

/// <summary>How a test ends in formats that know little more than passed, failed and skipped. The zero value is the honest unknown.</summary>
internal enum CaseOutcome
{
    /// <summary>Nothing can be said of it, which is no pass.</summary>
    Undecided,

    /// <summary>It never failed where it counts.</summary>
    Passed,

    /// <summary>It failed, if only now and then, and the gate does not tolerate it.</summary>
    Failed,

    /// <summary>It failed, and the policy, the baseline or the quarantine says that this is not to fail the gate.</summary>
    Tolerated,

    /// <summary>It never ran.</summary>
    Skipped,
}
