using QualityGate.Core.Runs;

namespace QualityGate.Runner.Tests.Suites;

/// <summary>Finds what a test wants to look at.</summary>
internal static class RunReading
{
    public static Observation Of(this SuiteRun run, string method) =>
        run.Observations.Single(observation => observation.Test.Method == method);
}
