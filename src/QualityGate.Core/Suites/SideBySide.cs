namespace QualityGate.Core.Suites;

/// <summary>How the tests of a suite are brought to run at the same time under the parallel condition.</summary>
public enum SideBySide
{
    /// <summary>By the framework's own settings: its tests share one process.</summary>
    InOneProcess,

    /// <summary>
    /// By a second process of the same suite that runs beside the first, where nothing but the code of the tests could make
    /// them parallel. The run is the first one's; what the second shows of a test counts for nothing.
    /// </summary>
    InTwoProcesses,
}
