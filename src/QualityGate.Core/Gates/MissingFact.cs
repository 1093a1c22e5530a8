namespace QualityGate.Core.Gates;

/// <summary>What a condition would have to know to be decided.</summary>
public enum MissingFact
{
    Unknown,

    /// <summary>There is no baseline: everything is new, and nothing can be gone.</summary>
    Baseline,

    /// <summary>The code was not read.</summary>
    Scan,

    /// <summary>Some of the code could not be read.</summary>
    WholeScan,

    /// <summary>Nobody has read the quarantine.</summary>
    Quarantine,

    /// <summary>Nobody has read the CI definitions.</summary>
    Ci,

    /// <summary>The audit is not put together of shards.</summary>
    Shards,

    /// <summary>Only some of the tests were asked for, or some suites of the baseline were not looked at.</summary>
    AllTests,

    /// <summary>There are too few runs to say so.</summary>
    Runs,

    /// <summary>There is no test that it could be about.</summary>
    Tests,
}
