namespace QualityGate.Runner.Tests.Suites;

/// <summary>A test of what Windows does not have, such as signals.</summary>
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "needs Unix" : null;
}
