using QualityGate.Core.Suites;

namespace QualityGate.Core.Histories;

/// <summary>A test as the history knows it.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="DisplayName">What people call it.</param>
public sealed record RosterTest(TestId Id, string DisplayName);
