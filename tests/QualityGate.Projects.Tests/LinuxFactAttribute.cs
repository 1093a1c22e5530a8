namespace QualityGate.Projects.Tests;

/// <summary>A fact that holds only where a child leads a process group of its own.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Needs process groups.";
}
