namespace QualityGate.Core.Verdicts;

/// <summary>What a test does that never passes.</summary>
public enum BreakKind
{
    Unknown,
    Fails,
    Hangs,
    CrashesItsHost,
}
