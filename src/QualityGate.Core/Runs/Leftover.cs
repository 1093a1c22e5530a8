using QualityGate.Core.Suites;

namespace QualityGate.Core.Runs;

/// <summary>A process that a test started and did not end.</summary>
/// <param name="Process">Name of its program.</param>
/// <param name="Test">The test that was running when it was started; null when none was, or more than one.</param>
public sealed record Leftover(string Process, TestId? Test);
