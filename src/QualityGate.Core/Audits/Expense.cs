namespace QualityGate.Core.Audits;

/// <summary>What a suite's runs of one kind took, besides those that were asked for.</summary>
/// <param name="Kind">What they were made for.</param>
/// <param name="Runs">How many.</param>
/// <param name="Duration">All of them together.</param>
public sealed record Expense(ExpenseKind Kind, int Runs, TimeSpan Duration);
