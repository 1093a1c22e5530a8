namespace QualityGate.Runner.Tests.Suites;

/// <summary>A test of what only Linux can show: programs such as setsid, and the environment of other processes.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "needs Linux";
}
