namespace QualityGate.Core.Runs;

/// <summary>Why no further run was made. The zero value is the honest unknown: the record breaks off.</summary>
public enum Ending
{
    Unknown,

    /// <summary>Everything that was planned was run.</summary>
    Finished,

    /// <summary>Somebody stopped us.</summary>
    Cancelled,

    /// <summary>The limit of the whole command (<c>--timeout</c>) was reached.</summary>
    TimedOut,

    /// <summary>The budget (<c>--max-time</c>) was spent; what was seen by then is judged.</summary>
    BudgetSpent,
}
