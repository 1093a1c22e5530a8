namespace QualityGate.Runner.Tests.Suites;

/// <summary>As <see cref="LinuxFactAttribute"/>, with rows.</summary>
public sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "needs Linux";
}
