using System.Text.RegularExpressions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Diagnosis;

/// <summary>Reads out of a stack trace that code of another test took part in a failure: what it subscribed, scheduled or left running.</summary>
internal static partial class StackClues
{
    /// <param name="failure">What failed.</param>
    /// <param name="test">The test that failed.</param>
    /// <param name="methods">Class and method of the tests of its suite.</param>
    public static IEnumerable<Clue> In(Failure failure, TestId test, IReadOnlySet<(string Class, string Method)> methods) =>
        FailureSignature.UserFrames(failure.StackTrace).FirstOrDefault(frame => IsOfAnother(MethodOf(frame), test, methods)) is { } frame
            ? [new Clue { Kind = ClueKind.AnotherTestsCode, Quote = frame }]
            : [];

    // A test that is inherited bears the name of the class that declares it.
    private static bool IsOfAnother((string Class, string Method) called, TestId test, IReadOnlySet<(string Class, string Method)> methods) =>
        called.Class != test.Class.Replace('+', '.') && called.Method != test.Method && methods.Contains(called);

    // Lambdas, local functions and state machines are named after the method that they were written in.
    private static (string Class, string Method) MethodOf(string frame)
    {
        Match match = Frame().Match(frame);
        return (match.Groups["class"].Value, match.Groups["method"].Value);
    }

    [GeneratedRegex(@"^at (?<class>[^<(]+?)\.(?:<>c[^.]*\.)?<?(?<method>[\w`]+)>?(?:[^.(]*\.MoveNext|[^.(]*)\(", RegexOptions.CultureInvariant)]
    private static partial Regex Frame();
}
