namespace QualityGate.Cli.Tests.Tools;

/// <summary>A test of what only root on Linux can arrange, such as a disk that is full.</summary>
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute() => Skip = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? null : "needs root on Linux";
}
