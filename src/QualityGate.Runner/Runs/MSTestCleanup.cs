using System.Text.RegularExpressions;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>
/// A cleanup of a class or of the assembly that failed. Since version 4 MSTest reports it as one more result of whichever
/// test happened to be the last, and that is no further row of it. (Version 3 puts it in the place of that test's own
/// result, which is then lost.)
/// </summary>
/// <param name="Class">Full name; null for the assembly's.</param>
/// <param name="Result">What was reported.</param>
internal sealed partial record MSTestCleanup(string? Class, CaseResult Result)
{
    /// <summary>Null for any other result.</summary>
    public static MSTestCleanup? Of(CaseResult result)
    {
        if (result.Outcome != CaseOutcome.Failed)
            return null;

        Match title = TitleOfClass().Match(result.Name.DisplayName);
        return (title.Success, result.Message?.StartsWith("Assembly Cleanup method ", StringComparison.Ordinal)) switch
        {
            (true, _) => new MSTestCleanup(title.Groups["class"].Value, result),
            (false, true) => new MSTestCleanup(Class: null, result),
            _ => null,
        };
    }

    [GeneratedRegex(@"^\[(?<class>[^\s\]]+) ClassCleanup\]$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleOfClass();
}
