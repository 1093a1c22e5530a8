namespace QualityGate.Analyzers.Models;

/// <summary>What an assertion says about something that takes time to happen.</summary>
internal enum AssertionPolarity
{
    /// <summary>It may ask for the end of something as well as for its absence: False, Empty, Null, zero.</summary>
    Unclear,

    /// <summary>It has happened.</summary>
    Positive,

    /// <summary>It has not happened: Never, DidNotReceive.</summary>
    Negative,
}
