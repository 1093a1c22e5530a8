using QualityGate.Core.Runs;
using QualityGate.Runner.Declarations;
using QualityGate.Runner.Settings;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>A planned run in the words of the wire.</summary>
internal static class RunRequest
{
    /// <param name="suite">Whose settings are changed, and whose list says what a method consists of.</param>
    /// <param name="planned">The run.</param>
    /// <param name="requested">What it selects.</param>
    /// <param name="results">For the files that it leaves behind.</param>
    public static HostRequest.Run Of(PreparedSuite suite, PlannedRun planned, RequestedCases requested, ResultsFolder results) => new(
        SuiteSettings.Of(suite.Suite).ForRun(planned.Parallelism, planned.Seed, results.Path),
        requested.Selection,
        RunEnvironment.Of(planned))
    {
        Units = planned.Order.IsEmpty ? [] : RunUnits.Of(planned, suite.Discovery, ListedOrders.Of(suite.Suite.AssemblyPath)),
    };
}
