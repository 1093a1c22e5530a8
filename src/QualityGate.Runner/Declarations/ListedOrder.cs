namespace QualityGate.Runner.Declarations;

/// <summary>What the list of a suite's tests says of the order in which its framework starts them.</summary>
internal enum ListedOrder
{
    /// <summary>Nothing.</summary>
    NotKept,

    /// <summary>They start as they are listed.</summary>
    Kept,

    /// <summary>Within a class they start by their uids, those of a method together; the classes come in another order in each process.</summary>
    ByUidInClasses,
}
