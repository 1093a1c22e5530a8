using System.Text.RegularExpressions;
using QualityGate.Core.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>
/// Reads a failure out of what the adapter reported. VSTest has no field for the exception's type, so each framework puts it
/// into the message in its own way ("System.IO.IOException : text" in xUnit and NUnit), and says nothing for a failed
/// assertion. Where it was, if not in the test itself, stays in front of the text.
/// </summary>
internal static partial class ObservedFailure
{
    private const string ExceptionType = @"(?<type>(?:[A-Za-z_][\w`+]*\.)*[A-Za-z_][\w`+]*(?:Exception|Error|Failure))";

    /// <param name="result">What the adapter reported.</param>
    /// <param name="root">Absolute path of the folder to which file names are made relative.</param>
    public static Failure Of(CaseResult result, string root)
    {
        string message = LinesOf(result.Message);
        Match match = TypeInFront().Match(message);
        string where = match.Groups["where"] is { Length: > 0 } place ? $"{place.Value}: " : string.Empty;
        return Failure.Of(
            match.Groups["type"].Value,
            match.Success ? where + message[match.Length..] : message,
            SourcePaths.Within(root, WithoutMachinery(WithoutRepetition(LinesOf(result.StackTrace)))));
    }

    /// <summary>MSTest ends its lines as Windows does, everywhere.</summary>
    private static string LinesOf(string? text) => (text ?? string.Empty).ReplaceLineEndings("\n");

    /// <summary>NUnit lists the stacks of all failed assertions after the first one, also when there is only that one.</summary>
    private static string WithoutRepetition(string stackTrace)
    {
        int list = stackTrace.IndexOf("\n\n1) ", StringComparison.Ordinal);
        return list < 0 || stackTrace.Contains("\n2) ", StringComparison.Ordinal) ? stackTrace : stackTrace[..list];
    }

    /// <summary>How the framework came to call the test says nothing about the failure. xUnit leaves it out itself.</summary>
    private static string WithoutMachinery(string stackTrace)
    {
        string[] lines = stackTrace.Split('\n');
        int told = Array.FindLastIndex(lines, line => line.Length > 0 && !Machinery().IsMatch(line));
        return told < 0 ? stackTrace : string.Join('\n', lines[..(told + 1)]);
    }

    [GeneratedRegex(@"^\s+at (?:NUnit\.Framework\.Internal\.|Microsoft\.VisualStudio\.TestPlatform\.MSTest|System\.Reflection\.|System\.RuntimeMethodHandle\.|System\.Threading\.ExecutionContext\.|InvokeStub_)", RegexOptions.CultureInvariant)]
    private static partial Regex Machinery();

    [GeneratedRegex(
        $"""
        ^(?:
            (?:(?<where>OneTimeSetUp):\ (?:SetUp\ :\ )?|(?<where>SetUp|TearDown)\ :\ )?{ExceptionType}\ :\x20
          | Test\ method\ [^\n]+?\ threw\ exception:\s+{ExceptionType}:\x20
          | (?<where>(?:Class\ |Assembly\ )?(?:Initialization|Cleanup)\ method\ [^\n]+?)\ threw\ exception\.\ {ExceptionType}:\x20
          | (?<where>Unable\ to\ create\ instance\ of\ class\ [^\n]+?)\.\ Error:\ {ExceptionType}:\x20
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TypeInFront();
}
