namespace QualityGate.Core.Diagnosis;

/// <summary>
/// How a cause makes a test fail. One cause has several that look different: a race between the threads of one test does not care who
/// runs beside it, one between two tests cares for nothing else. They are weighed apart and summed up to their cause.
/// </summary>
internal enum Mechanism
{
    Unknown,

    /// <summary>A delay, or a wait with a limit, is shorter than what it waits for may take.</summary>
    ShortWait,

    /// <summary>What was started, posted or cancelled is looked at without waiting.</summary>
    UnawaitedWork,

    /// <summary>Threads that the test itself starts change the same state.</summary>
    OwnThreads,

    /// <summary>Tests of one process that run at the same time change the same state.</summary>
    NeighbourTests,

    /// <summary>A file, port or name of the machine that somebody else uses at the same time.</summary>
    SharedName,

    /// <summary>State that other tests leave behind, or do not.</summary>
    StateLeftBehind,

    /// <summary>The date, the hour or the time zone.</summary>
    Calendar,

    /// <summary>Two readings of a clock, between which it steps or does not.</summary>
    ClockStep,

    /// <summary>An upper bound for what something may take.</summary>
    ElapsedTime,

    /// <summary>A host that is not this one.</summary>
    RemoteHost,

    /// <summary>A server or a program on the same machine.</summary>
    LocalService,

    /// <summary>What the file system holds or does.</summary>
    FileSystem,

    /// <summary>What a generator draws, or what order hash codes give.</summary>
    Chance,

    /// <summary>Set-up that is not waited for, or teardown that does not wait.</summary>
    HastySetUp,

    /// <summary>What a set-up makes is used by tests that disturb each other.</summary>
    SharedSetUp,

    /// <summary>Set-up or teardown that needs files, servers or ports.</summary>
    CostlySetUp,

    Culture,

    /// <summary>How much memory there is, and when it is collected.</summary>
    Memory,

    /// <summary>How many processors there are.</summary>
    Processors,

    /// <summary>Folders, variables, the operating system.</summary>
    Surroundings,
}
