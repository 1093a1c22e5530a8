namespace QualityGate.Core.Suites;

/// <summary>Why a file that differs concerns every test of a suite. The zero value is the honest unknown.</summary>
public enum ChangeReason
{
    Unknown,

    /// <summary>It belongs to a project that the suite references, as the one under test.</summary>
    ReferencedProject,

    /// <summary>It belongs to the suite's own project and is no source file whose users could be told, or is gone.</summary>
    OwnProject,

    /// <summary>It belongs to no project, so that nobody knows who depends on it.</summary>
    NoProject,

    /// <summary>Its code works without being named: set-up of the whole assembly, attributes of it, global usings, calls that the compiler makes.</summary>
    WorksUnnamed,

    /// <summary>No test is known to use it, so that it may be any.</summary>
    ReachesNoTest,

    /// <summary>What the suite is made of could not be read.</summary>
    Unreadable,
}
