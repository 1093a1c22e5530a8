namespace QualityGate.Projects.Tests;

/// <summary>A fact about processes that is set up with a Unix shell.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Needs a Unix shell." : null;
}
