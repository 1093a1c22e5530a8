using System.Text.RegularExpressions;
using QualityGate.Core.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>
/// Reads a failure out of what the adapter reported. VSTest has no field for the exception's type: xUnit and NUnit put it
/// in front of the message ("System.IO.IOException : text"), and say nothing for a failed assertion.
/// </summary>
internal static partial class ObservedFailure
{
    /// <param name="result">What the adapter reported.</param>
    /// <param name="root">Absolute path of the folder to which file names are made relative.</param>
    public static Failure Of(CaseResult result, string root)
    {
        string message = result.Message ?? string.Empty;
        Match match = TypeInFront().Match(message);
        return Failure.Of(match.Groups["type"].Value, match.Success ? message[match.Length..] : message, SourcePaths.Within(root, result.StackTrace ?? string.Empty));
    }

    [GeneratedRegex(@"^(?<type>(?:[A-Za-z_][\w`+]*\.)*[A-Za-z_][\w`+]*(?:Exception|Error|Failure)) : ", RegexOptions.CultureInvariant)]
    private static partial Regex TypeInFront();
}
