namespace QualityGate.Cli.Tests.Resuming;

/// <summary>A test of what only Linux can show: whole process groups, and the environment of other processes.</summary>
public sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "needs Linux";
}
