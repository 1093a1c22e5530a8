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
    public static Failure Of(CaseResult result)
    {
        string message = result.Message ?? string.Empty;
        Match match = TypeInFront().Match(message);
        return Failure.Of(match.Groups["type"].Value, match.Success ? message[match.Length..] : message, result.StackTrace ?? string.Empty);
    }

    [GeneratedRegex(@"^(?<type>(?:[A-Za-z_][\w`+]*\.)*[A-Za-z_][\w`+]*(?:Exception|Error|Failure)) : ", RegexOptions.CultureInvariant)]
    private static partial Regex TypeInFront();
}
