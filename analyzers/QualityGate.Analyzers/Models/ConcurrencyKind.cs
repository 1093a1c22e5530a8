namespace QualityGate.Analyzers.Models;

/// <summary>What a delegate runs beside.</summary>
internal enum ConcurrencyKind
{
    /// <summary>Beside other calls of itself, at the same time: Parallel.*, PLINQ, Task.Run in a loop or Select.</summary>
    ManyAtOnce,

    /// <summary>Beside other calls of itself after its first await: an async lambda in Select.</summary>
    Interleaved,

    /// <summary>Beside the code that started it: Task.Run, Thread, ThreadPool, Timer.</summary>
    BesideCaller,

    /// <summary>Whenever an event, a token or a listener calls it; on another thread or not.</summary>
    Callback,

    /// <summary>Whenever the code under test calls the mock; on another thread or not.</summary>
    MockCallback,
}
