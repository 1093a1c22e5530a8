namespace QualityGate.Core.Comparisons;

/// <summary>What became of a test from one audit to the other, the worst first.</summary>
public enum ChangeKind
{
    Unknown,

    /// <summary>Always fails now, and did not before.</summary>
    NewlyBroken,

    /// <summary>Passes and fails on the same code now, and did not before.</summary>
    NewlyFlaky,

    /// <summary>Fails significantly more often than before.</summary>
    FailsMoreOften,

    /// <summary>Flaky now, under conditions that the audit before did not run: nobody knows whether it was so already.</summary>
    FlakyWhereNobodyLooked,

    /// <summary>Nothing can be said of it now, and something could before.</summary>
    NewlyInconclusive,

    /// <summary>Never ran now, and did before.</summary>
    NewlySkipped,

    /// <summary>Not there any more.</summary>
    Removed,

    /// <summary>Unreliable before and now, and no difference in how often it fails can be told from chance.</summary>
    StillFlaky,

    /// <summary>Failed before and was not seen failing now, in too few runs to call it fixed.</summary>
    NotSeenFailing,

    /// <summary>Fails significantly less often than before, and still does.</summary>
    FailsLessOften,

    /// <summary>Failed before, and so many clean runs would have come with 5 % at most if nothing had changed.</summary>
    Fixed,

    /// <summary>Was not there before, and nothing is wrong with it.</summary>
    Added,
}
