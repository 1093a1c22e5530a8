namespace QualityGate.Core.Diagnosis;

/// <summary>Something that was seen and that speaks for one cause rather than another.</summary>
public enum ClueKind
{
    Unknown,

    /// <summary>A collection that is not thread-safe complained that it was changed meanwhile.</summary>
    CollectionModified,

    /// <summary>A port, file or name was already taken by something else.</summary>
    ResourceInUse,

    /// <summary>A wait ended by time-out or cancellation.</summary>
    WaitExpired,

    /// <summary>Work was found still running or waiting where its end was expected.</summary>
    WorkUnsettled,

    /// <summary>Something was used after it had been disposed of.</summary>
    UsedAfterDisposal,

    /// <summary>Name resolution, a connection or a request failed.</summary>
    NetworkFailed,

    /// <summary>A file or process operation failed.</summary>
    FileSystemFailed,

    /// <summary>The failure came out of set-up or teardown.</summary>
    SetUpFailed,

    /// <summary>The failure compares times or durations.</summary>
    TimesDiffer,

    /// <summary>There was not enough memory.</summary>
    MemoryExhausted,

    /// <summary>What was expected and what came differ in nothing but separators, or in letters that cultures write otherwise.</summary>
    NotationsDiffer,

    /// <summary>Code of another test took part in the failure: the stack leads through it.</summary>
    AnotherTestsCode,

    /// <summary>Failed in parallel, never serially, and chance is an unlikely reason.</summary>
    OnlyInParallel,

    /// <summary>Failed in parallel, never serially, but too seldom to exclude chance.</summary>
    OnlySeenInParallel,

    /// <summary>Failed serially, never in parallel, and chance is an unlikely reason.</summary>
    OnlyInSerial,

    /// <summary>Failed serially too, where no other test runs beside it.</summary>
    AlsoInSerial,

    /// <summary>Probes proved that it passes alone and fails behind certain tests.</summary>
    FailsBehindOthers,

    /// <summary>Probes proved that it fails alone and passes behind certain tests.</summary>
    PassesBehindOthers,

    /// <summary>Probes proved that it passes, and fails on a second call in the same process.</summary>
    FailsBehindItself,

    /// <summary>Failed more often under load: burdened processors, a starved thread pool.</summary>
    MoreUnderLoad,

    /// <summary>Never failed under load.</summary>
    CalmUnderLoad,

    /// <summary>Always failed on one processor, never on several.</summary>
    FlipsOnOneProcessor,

    /// <summary>Failed more often while copies of its suite ran beside it.</summary>
    MoreInCrowd,

    /// <summary>Failed more often on another date, at another time of day or in another time zone.</summary>
    MoreAtOtherTime,

    /// <summary>Always failed in another culture, never in its own.</summary>
    FlipsWithCulture,

    /// <summary>Failed more often in another culture.</summary>
    MoreInOtherCulture,

    /// <summary>Always failed with little memory, never with enough.</summary>
    FlipsWithMemory,

    /// <summary>Failed more often with little memory.</summary>
    MoreWithLittleMemory,

    /// <summary>Always failed without network, never with it.</summary>
    FlipsOffline,

    /// <summary>Failed more often without network.</summary>
    MoreOffline,

    /// <summary>Failed more often where the folders for temporary files and settings were empty.</summary>
    MoreInFreshFolders,

    /// <summary>Failed more often when its suite ran in another order.</summary>
    MoreInOtherOrder,

    /// <summary>Failed more often under several provocations at once, or under one that tells no causes apart.</summary>
    MoreWhenProvoked,

    /// <summary>Failed about as often under every condition.</summary>
    SameUnderAll,

    /// <summary>An analyzer that is sure of it names a cause in the test method itself.</summary>
    FlaggedInTest,

    /// <summary>An analyzer that only informs, but is not unsure, names a cause in the test method itself.</summary>
    SuspectedInTest,

    /// <summary>An analyzer names a cause, but less surely, or in code that the test only comes by.</summary>
    FlaggedNearby,

    /// <summary>Its code uses what tests with the named cause use.</summary>
    UsesIngredients,
}
