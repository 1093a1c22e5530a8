namespace QualityGate.Core.Runs;

/// <summary>What one run showed of one test. The zero value is the honest unknown: absence is never a pass.</summary>
public enum Outcome : byte
{
    NotObserved,
    Passed,
    Failed,
    Skipped,

    /// <summary>Still running when its time was up.</summary>
    Hung,

    /// <summary>Running when the test process died.</summary>
    Crashed,

    /// <summary>Not asked for, because of what it did to earlier runs.</summary>
    LeftOut,
}
