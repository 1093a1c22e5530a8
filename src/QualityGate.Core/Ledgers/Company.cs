namespace QualityGate.Core.Ledgers;

/// <summary>Who else is run together with a test.</summary>
public enum Company
{
    /// <summary>The rest of its suite.</summary>
    WholeSuite,

    /// <summary>The classes of all tests of its suite that are suspicious by what they did, or may be by what they use.</summary>
    Suspects,

    /// <summary>Its class.</summary>
    OwnClass,

    /// <summary>Nobody but the other rows of its method.</summary>
    Alone,
}
