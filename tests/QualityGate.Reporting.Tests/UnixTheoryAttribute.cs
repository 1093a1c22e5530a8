namespace QualityGate.Reporting.Tests;

/// <summary>A theory about POSIX shells.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "There is no POSIX shell.";
    }
}
