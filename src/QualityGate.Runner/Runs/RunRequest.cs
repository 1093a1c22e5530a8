using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Settings;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>A planned run in the words of the wire.</summary>
internal static class RunRequest
{
    /// <param name="suite">Whose settings are changed.</param>
    /// <param name="planned">The run.</param>
    /// <param name="requested">What it selects.</param>
    /// <param name="results">For the files that it leaves behind.</param>
    public static HostRequest.Run Of(TestSuite suite, PlannedRun planned, RequestedCases requested, ResultsFolder results) => new(
        SuiteSettings.Of(suite).ForRun(planned.Conditions.Parallelism, planned.Seed, results.Path),
        requested.Selection,
        RunEnvironment.Of(planned));
}
