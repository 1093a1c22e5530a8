namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>A sequence whose order an assertion relies on.</summary>
/// <param name="Other">What it is compared with; null when nothing is.</param>
internal readonly record struct OrderedOperand(IOperation Sequence, IOperation? Other);
