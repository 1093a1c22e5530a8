namespace QualityGate.Core.Ledgers;

/// <summary>What runs that were about one class, or one method, showed of a test.</summary>
/// <param name="Company">Who else they were about.</param>
/// <param name="Tally">All that was seen of it there; its strip has one letter for each such run.</param>
internal sealed record FocusTally(Company Company, ConditionTally Tally);
