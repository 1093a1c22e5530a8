namespace QualityGate.Core.Findings;

/// <summary>Why a test is flaky: the categories of the audit, of the analyzers and of every export.</summary>
public enum RootCause
{
    /// <summary>Nothing above the threshold; said so rather than guessed.</summary>
    Unclassified,

    /// <summary>Concurrent code touches the same memory, file or port without coordination.</summary>
    RaceCondition,

    /// <summary>The test looks before asynchronous work has settled, or does not wait for what it started or cancelled.</summary>
    AsyncCoordination,

    /// <summary>The result depends on the clock, on a duration, or on the time zone.</summary>
    TimeDependency,

    /// <summary>The result depends on the network, a server, a process or the file system.</summary>
    ExternalDependency,

    /// <summary>The result depends on random numbers, hash order, or unordered data.</summary>
    NonDeterministicData,

    /// <summary>Set-up or teardown fails, leaks, or is shared when it must not be.</summary>
    Fixture,

    /// <summary>The result depends on which tests ran before.</summary>
    OrderDependency,

    /// <summary>The result depends on the culture, the memory or the processors of the machine. No rule says so of code: it takes a run to see.</summary>
    Environment,

    /// <summary>A failure is hidden instead of mended: retried, skipped, swallowed. Said of code only; no test flakes for it.</summary>
    Masking,
}
