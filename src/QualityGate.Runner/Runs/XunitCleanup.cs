using System.Text.RegularExpressions;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>
/// xUnit's adapter reports a fixture that fails while it is disposed of as one more failed result of each of its tests,
/// after the test has ended. That is no further row of the test.
/// </summary>
internal static partial class XunitCleanup
{
    public static bool IsFailure(CaseResult result) =>
        result is { Outcome: CaseOutcome.Failed, Message: { } message } && Prefix().IsMatch(message);

    [GeneratedRegex(@"^\[Test (?:(?:Assembly|Collection|Class|Method|Case) )?Cleanup Failure \(", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
