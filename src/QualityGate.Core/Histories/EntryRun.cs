using QualityGate.Core.Runs;

namespace QualityGate.Core.Histories;

/// <summary>One run of a suite in an entry: one letter of every strip.</summary>
/// <param name="StartedAt">In whole milliseconds.</param>
/// <param name="Duration">In whole milliseconds.</param>
/// <param name="Completion">How it ended.</param>
/// <param name="IsMassFailure">Most of its tests failed alike: an outage says nothing of one test, so trends leave it out.</param>
public sealed record EntryRun(DateTimeOffset StartedAt, TimeSpan Duration, Completion Completion, bool IsMassFailure);
