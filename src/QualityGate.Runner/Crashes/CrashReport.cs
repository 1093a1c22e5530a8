using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace QualityGate.Runner.Crashes;

/// <summary>The last words of a runtime: what it prints to standard error when it cannot go on.</summary>
internal sealed partial record CrashReport
{
    private const StringComparison Exactly = StringComparison.Ordinal;

    private static readonly ImmutableArray<string> Beginnings = ["Unhandled exception. ", "Process terminated.", "Stack overflow.", "Fatal error.", "Out of memory."];

    /// <summary>Full name; empty where the end has none, as that by <c>Environment.FailFast</c>.</summary>
    public required string ExceptionType { get; init; }

    public required string Message { get; init; }

    /// <summary>Innermost frame first; empty when none was printed.</summary>
    public required string StackTrace { get; init; }

    /// <summary>Null when the process died without a word. What tests print before it is passed over.</summary>
    public static CrashReport? In(string standardError)
    {
        string[] lines = standardError.ReplaceLineEndings("\n").Split('\n');
        int begin = Array.FindLastIndex(lines, line => Begins(line));
        if (begin < 0)
            return null;

        string[] report = lines[begin..];
        int stack = Array.FindIndex(report, IsOfAStack);
        string[] words = stack < 0 ? report : report[..stack];
        return Of(string.Join('\n', words).Trim(), stack < 0 ? "" : string.Join('\n', report[stack..]).TrimEnd());
    }

    /// <summary>True when the text opens as the last words of a runtime do.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        foreach (string beginning in Beginnings)
        {
            if (text.StartsWith(beginning, Exactly))
                return true;
        }

        return false;
    }

    /// <summary>True when the stack leads through the test, or through a lambda or local function that it contains.</summary>
    public bool Names(string className, string method) => LastFrameOf(className, method) >= 0;

    /// <summary>The stack without the test framework's frames outside of the test; all of it when the test is not in it.</summary>
    public string StackDownTo(string className, string method)
    {
        int last = LastFrameOf(className, method);
        int end = last < 0 ? -1 : StackTrace.IndexOf('\n', last);
        return end < 0 ? StackTrace : StackTrace[..end];
    }

    /// <summary>Where it stands in the text; -1 when there is none.</summary>
    private int LastFrameOf(string className, string method)
    {
        string type = Regex.Escape(className);
        string name = Regex.Escape(method);
        MatchCollection frames = Regex.Matches(
            StackTrace,
            $@"^   at {type}(?:\.{name}\(|(?:[.+]<>c\w*)?[.+]<+{name}>)",
            RegexOptions.CultureInvariant | RegexOptions.Multiline);
        return frames.Count == 0 ? -1 : frames[^1].Index;
    }

    private static CrashReport Of(string words, string stackTrace)
    {
        if (words.StartsWith("Stack overflow.", Exactly))
            return new CrashReport { ExceptionType = "System.StackOverflowException", Message = words, StackTrace = stackTrace };
        if (words.StartsWith("Out of memory.", Exactly))
            return new CrashReport { ExceptionType = "System.OutOfMemoryException", Message = words, StackTrace = stackTrace };

        Match thrown = Thrown().Match(words);
        return new CrashReport
        {
            ExceptionType = thrown.Groups["type"].Value,
            Message = thrown.Success ? words[thrown.Length..] : words,
            StackTrace = stackTrace,
        };
    }

    // "Repeated 12 times:" and a line of hyphens stand around the frames of a recursion.
    private static bool IsOfAStack(string line) =>
        line.StartsWith("   at ", Exactly) || line.StartsWith("   ---", Exactly) || line.StartsWith("Repeat", Exactly) || line.StartsWith("------", Exactly);

    [GeneratedRegex(@"^(?:Unhandled exception\.|Fatal error\.)\s+(?<type>(?:[A-Za-z_][\w`+]*\.)+[A-Za-z_][\w`+]*): ", RegexOptions.CultureInvariant)]
    private static partial Regex Thrown();
}
