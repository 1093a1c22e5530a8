using QualityGate.Core.Suites;

namespace QualityGate.CiLint.Sources;

/// <summary>A stretch of text where it stands.</summary>
/// <param name="File">Path relative to the root, with forward slashes.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Text">On one line, blanks drawn together.</param>
internal sealed record Passage(string File, int Line, int Column, string Text)
{
    public SourceLocation Location => new(File, Line);

    /// <summary>The text as one line; what is long is cut.</summary>
    public static string OneLine(string text)
    {
        const int Limit = 160;
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Limit ? line : $"{line[..(Limit - 1)]}…";
    }
}
