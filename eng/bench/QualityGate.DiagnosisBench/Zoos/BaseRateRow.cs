namespace QualityGate.DiagnosisBench.Zoos;

/// <summary>What plain runs showed, as it is written.</summary>
internal sealed record BaseRateRow(int Failures, int Runs);
