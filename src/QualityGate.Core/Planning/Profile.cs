namespace QualityGate.Core.Planning;

/// <summary>What is spent besides the runs that were asked for.</summary>
public enum Profile
{
    /// <summary>Nothing.</summary>
    Quick,

    /// <summary>About ten runs of the suite: some that provoke, some within one process, and the rest for suspicious tests.</summary>
    Standard,

    /// <summary>Whatever time there is.</summary>
    Deep,
}
