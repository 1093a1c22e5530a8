namespace QualityGate.Core.Conditions;

/// <summary>What a machine must have, so that a condition shows what it is meant to show.</summary>
public enum ConditionNeed
{
    Unknown,

    /// <summary>Tests that take turns on one processor hardly ever meet.</summary>
    SeveralProcessors,

    /// <summary>A way to keep a process on one processor.</summary>
    ProcessorAffinity,

    /// <summary>A shell, in which a loop burns time and costs nothing to start.</summary>
    Shell,

    /// <summary>Time zones by name, and a runtime that takes the local one from <c>TZ</c>.</summary>
    TimeZones,

    /// <summary>Cultures other than the invariant one, and a runtime that takes the current one from <c>LC_ALL</c>.</summary>
    Cultures,

    /// <summary>The library libfaketime.</summary>
    FakedClock,

    /// <summary>The right to give a process a network of its own.</summary>
    NetworkNamespaces,
}
