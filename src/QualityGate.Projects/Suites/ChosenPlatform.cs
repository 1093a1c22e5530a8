using QualityGate.Core.Suites;

namespace QualityGate.Projects.Suites;

/// <summary>How a suite's tests are going to be run, and why so.</summary>
/// <param name="Platform">Unknown when it has neither an adapter nor tests of its own to run, or not the one that was asked for.</param>
/// <param name="Host">The process they run in.</param>
/// <param name="Reason">Why this one.</param>
internal sealed record ChosenPlatform(TestPlatform Platform, SuiteHost Host, HostReason Reason)
{
    public static ChosenPlatform None { get; } = new(TestPlatform.Unknown, SuiteHost.Unknown, HostReason.Unknown);
}
