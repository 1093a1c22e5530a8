namespace QualityGate.Core.Histories;

/// <summary>How a test stands by its history. Only an audit makes a test flaky; history alone makes it suspected at most.</summary>
public enum TrendStanding
{
    /// <summary>Never failed, except where it was provoked.</summary>
    Clean,

    /// <summary>The last audit that ran it called it flaky, or an earlier one did and it has passed too rarely since to say that it is over.</summary>
    Flaky,

    /// <summary>It fails whenever it runs.</summary>
    Failing,

    /// <summary>Never called flaky, but the same code passed and failed, in one entry or in several of equal circumstances.</summary>
    Suspected,

    /// <summary>It failed before and has passed too rarely since to say that it is over.</summary>
    FailedBefore,

    /// <summary>It failed before, and so many passes since would have less than 5 % if nothing had changed.</summary>
    Recovered,
}
