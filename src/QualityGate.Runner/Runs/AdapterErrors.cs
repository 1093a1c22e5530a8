using System.Text.RegularExpressions;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>Which of an adapter's messages mean that something other than a test went wrong, and in which words.</summary>
internal static partial class AdapterErrors
{
    /// <summary>Of one run or discovery; an adapter that repeats itself says nothing new.</summary>
    public const int Limit = 50;

    /// <summary>
    /// xUnit says each failure of a test once more as an error, which its result says already. And each framework has
    /// warnings after which tests are missing.
    /// </summary>
    public static bool IsError(HostEvent.AdapterSaid said) => said.Level switch
    {
        MessageLevel.Error => !FailureOfATest().IsMatch(said.Text),
        MessageLevel.Warning => TestsAreMissing().IsMatch(said.Text),
        _ => false,
    };

    /// <summary>Without xUnit's clock, so that the same error reads the same in every run.</summary>
    public static string TextOf(HostEvent.AdapterSaid said) => Clock().Replace(said.Text, string.Empty).Trim();

    [GeneratedRegex(@"^\[xUnit\.net [\d:.]+\]\s+.*\[FAIL\]\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FailureOfATest();

    // xUnit cannot read an assembly, MSTest not a class or method, NUnit not the assembly or one that it needs.
    [GeneratedRegex(@"Exception discovering tests|^\[MSTest\]\[Discovery\]|^\s*Exception (?:thrown (?:discovering|executing) tests|converting )|^\s*Dependent Assembly .+ not found|^\s*Assembly (?:not supported|.+ is ignored)", RegexOptions.CultureInvariant)]
    private static partial Regex TestsAreMissing();

    [GeneratedRegex(@"^\[xUnit\.net [\d:.]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
