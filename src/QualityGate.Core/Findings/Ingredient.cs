namespace QualityGate.Core.Findings;

/// <summary>Something that code uses and without which a test can hardly be flaky for certain causes.</summary>
public enum Ingredient
{
    Unknown,

    /// <summary>The time of day, the time zone, or elapsed time of the real clock.</summary>
    Clock,

    /// <summary>Random values whose seed differs from run to run.</summary>
    Randomness,

    /// <summary>An order or a value that hash codes or a file system choose.</summary>
    HashOrder,

    /// <summary>Sockets, requests, name resolution.</summary>
    Network,

    /// <summary>Other processes.</summary>
    Processes,

    /// <summary>Files and folders.</summary>
    Files,

    /// <summary>Text that is written, read or compared by the rules of the current culture.</summary>
    Culture,

    /// <summary>Processors, memory, garbage collection, the operating system.</summary>
    Machine,

    /// <summary>Delays, timers, and waits with a limit.</summary>
    Waiting,

    /// <summary>Work that goes on beside the test: threads, tasks that are started and not awaited at once, callbacks.</summary>
    Background,

    /// <summary>State that several threads of the test change at once, without a lock.</summary>
    ConcurrentChange,

    /// <summary>Static state, or state of the process, that the code changes.</summary>
    SharedState,

    /// <summary>A port, a file that is written, or another name of the machine that tests of other classes use as well.</summary>
    SharedName,

    /// <summary>Set-up or teardown that does more than create plain objects.</summary>
    SharedFixture,

    /// <summary>Code of other projects, which was not read along.</summary>
    UnreadCode,
}
