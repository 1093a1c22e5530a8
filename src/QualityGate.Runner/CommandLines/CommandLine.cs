using QualityGate.Runner.Processes;
using QualityGate.Runner.ResultFiles;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// What a user would type to run a suite, with a result file asked for. Our own code is nowhere in it, which is why a verdict
/// that it shows as well is no fault of ours.
/// </summary>
/// <param name="Command">What is started.</param>
/// <param name="Writer">Who writes the result file.</param>
internal sealed record CommandLine(ChildCommand Command, TrxWriter Writer)
{
    /// <summary>Name of the result file within a run's folder.</summary>
    public const string ResultName = "results.trx";

    /// <summary>
    /// After how long without a word from the tests the run is given up; null for never. Longer than a test may take where what
    /// runs the tests watches them itself: it has to be given the time to say which one it ended.
    /// </summary>
    public TimeSpan? Patience { get; init; }

    /// <summary>The limit of one test that what runs the tests watches by itself; null when it watches none.</summary>
    public TimeSpan? WatchedLimit { get; init; }
}
