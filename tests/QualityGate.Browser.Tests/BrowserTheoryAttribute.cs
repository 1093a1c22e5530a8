namespace QualityGate.Browser.Tests;

/// <summary>The same for several pages or schemes.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Reason;

    /// <summary>Why it cannot be tried; null where it can, and where root could have seen to it.</summary>
    public static string? Reason { get; } = Chromium.Executable is null && !Environment.IsPrivilegedProcess
        ? "There is no Chromium here: install the Debian package chromium."
        : null;
}
