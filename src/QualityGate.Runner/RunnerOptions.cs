namespace QualityGate.Runner;

/// <summary>What holds for every run of one command.</summary>
public sealed record RunnerOptions
{
    /// <summary>Absolute path of the folder to which file names in results are relative.</summary>
    public required string Root { get; init; }

    /// <summary>Limit for one run of a whole suite; null means none.</summary>
    public TimeSpan? RunTimeout { get; init; }

    /// <summary>Limit for one test; null lets it follow from how long each was seen to take.</summary>
    public TimeSpan? TestTimeout { get; init; }

    /// <summary>What is granted at least while no test is running, whatever the limit for one test is.</summary>
    public TimeSpan LeastSilence { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Limit for a test process to start and to load its adapter.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Hears the id of each test process as soon as there is one; it then waits for a debugger before its first test, however long
    /// that takes. Null when nobody debugs.
    /// </summary>
    public IProgress<int>? Debugging { get; init; }

    /// <summary>
    /// How many hosts wait for the next runs of a suite while one runs; 0 starts each when it is needed. A spare takes the
    /// start of a process and the loading of its adapter out of the time of a run.
    /// </summary>
    public int SpareHosts { get; init; } = 1;

    /// <summary>Limit for finding the tests of one suite: theory data is the user's code and may hang.</summary>
    public TimeSpan DiscoveryTimeout { get; init; } = TimeSpan.FromMinutes(5);
}
