namespace QualityGate.Storage.Tests.Histories.Folders;

/// <summary>A test of what only root on Linux can arrange, such as a disk that is full.</summary>
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute() => Skip = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? null : "needs root on Linux";
}
