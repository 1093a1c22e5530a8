using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace QualityGate.Core.Runs;

/// <summary>
/// A short hash that two failures share when they look alike: the exception's type, the topmost frames of user code, and the
/// message with numbers, GUIDs, paths and times taken out, because those differ between two runs of the very same fault.
/// </summary>
public static partial class FailureSignature
{
    private const int Frames = 3;
    private const int Length = 12;

    /// <summary>12 lower-case hexadecimal digits.</summary>
    public static string Of(string exceptionType, string message, string stackTrace)
    {
        string essence = string.Join('\n', [exceptionType, Scrub(message), .. UserFrames(stackTrace).Take(Frames)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(essence)))[..Length];
    }

    /// <summary>
    /// Coarser than the signature: what was thrown and said, wherever it was. Tests that a common outside cause brings down
    /// share it, although each fails in its own method.
    /// </summary>
    public static string SymptomOf(Failure failure) => $"{failure.ExceptionType}\n{Scrub(failure.Message)}";

    /// <summary>The message without what changes from run to run.</summary>
    internal static string Scrub(string message)
    {
        string text = Guids().Replace(message, "<guid>");
        text = Times().Replace(text, "<time>");
        text = Paths().Replace(text, "<path>");
        text = Hexadecimals().Replace(text, "<hex>");
        text = Numbers().Replace(text, "<n>");
        text = NumberLists().Replace(text, "<n>");
        return Blanks().Replace(text, " ").Trim();
    }

    /// <summary>The frames that are not the runtime's or the test framework's, innermost first, without line numbers and files.</summary>
    internal static IEnumerable<string> UserFrames(string stackTrace) => stackTrace
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line.StartsWith("at ", StringComparison.Ordinal) && !ForeignFrame().IsMatch(line))
        .Select(line => FileAndLine().Replace(line, ""));

    [GeneratedRegex("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|\\b[0-9a-fA-F]{32}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Guids();

    [GeneratedRegex(@"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?(?: ?[AP]M)?)?|\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    [GeneratedRegex(@"(?<![\w/])(?:/[\w.@+~-]+){2,}/?|\b[A-Za-z]:\\[^\s""'<>|]+", RegexOptions.CultureInvariant)]
    private static partial Regex Paths();

    // Without a prefix only what is long and mixed, so that words and plain numbers stay what they are.
    [GeneratedRegex(@"\b0x[0-9a-fA-F]+\b|\b(?=[a-fA-F]*[0-9])(?=[0-9]*[a-fA-F])[0-9a-fA-F]{8,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimals();

    [GeneratedRegex(@"(?<![\w>)\]])-?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?|\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    // How many elements a collection held is as much a number as the elements.
    [GeneratedRegex(@"<n>(?:[,;] ?(?:<n>|···|\.\.\.))+", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLists();

    // Frameworks point at a difference with arrows, whose place depends on the values.
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^at (?:(?:System|Microsoft|Xunit|NUnit|TUnit|FluentAssertions|Shouldly|Moq|NSubstitute|FakeItEasy|Castle|DynamicClass|ReflectionAbstractionExtensions)\.|InvokeStub_|lambda_method)", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignFrame();

    [GeneratedRegex(@" in .*:line \d+$", RegexOptions.CultureInvariant)]
    private static partial Regex FileAndLine();
}
