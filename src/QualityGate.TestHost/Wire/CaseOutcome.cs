namespace QualityGate.TestHost.Wire;

/// <summary>What an adapter said about one result. None means that it reported a test without running it.</summary>
internal enum CaseOutcome : byte
{
    None,
    Passed,
    Failed,
    Skipped,
}
