using QualityGate.Runner.Processes;

namespace QualityGate.Runner;

/// <summary>What runners that were killed had no time to clear away.</summary>
public static class AbandonedFiles
{
    /// <summary>Removes it from the temporary folder; what belongs to runners that are alive stays.</summary>
    public static void Remove() => OwnedName.RemoveAbandoned(Path.GetTempPath());
}
