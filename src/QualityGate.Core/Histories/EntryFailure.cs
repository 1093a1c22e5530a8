namespace QualityGate.Core.Histories;

/// <summary>One way in which a test failed under one set of conditions.</summary>
/// <param name="Place">Of the test in the roster, 0-based.</param>
/// <param name="Condition">Of the conditions in the entry of the suite, 0-based.</param>
/// <param name="Kind">What was thrown and said.</param>
/// <param name="Count">In how many runs; at least 1.</param>
public sealed record EntryFailure(int Place, int Condition, FailureKind Kind, int Count);
