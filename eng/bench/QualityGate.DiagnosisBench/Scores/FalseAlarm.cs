namespace QualityGate.DiagnosisBench.Scores;

/// <summary>A verdict about a test with which nothing is wrong, or of which nobody has said that something is.</summary>
internal sealed record FalseAlarm(string Project, int Seed, string Test, string Verdict);
