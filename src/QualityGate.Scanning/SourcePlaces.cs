using Microsoft.CodeAnalysis.Text;
using QualityGate.Core.Suites;

namespace QualityGate.Scanning;

/// <summary>Places in source as an audit names them: from the root, with forward slashes, 1-based.</summary>
internal sealed class SourcePlaces(string root)
{
    private const int LinesAround = 2;
    private const int LineLength = 200;

    /// <summary>The file below the root; its absolute path when it lies elsewhere.</summary>
    public string FileOf(string path)
    {
        string relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path.Replace('\\', '/') : relative;
    }

    /// <summary>Where it is written, not where a <c>#line</c> says.</summary>
    public SourceLocation Of(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return new SourceLocation(FileOf(span.Path), span.StartLinePosition.Line + 1);
    }

    /// <summary>1-based columns of the part on its first line, the second behind the end.</summary>
    public static (int Column, int EndColumn) ColumnsOf(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        int begin = span.StartLinePosition.Character;
        int end = span.EndLinePosition.Line == span.StartLinePosition.Line
            ? span.EndLinePosition.Character
            : location.SourceTree!.GetText().Lines[span.StartLinePosition.Line].Span.Length;
        return (begin + 1, Math.Max(begin + 1, end) + 1);
    }

    /// <summary>The line and a few around it.</summary>
    /// <param name="text">Of the file.</param>
    /// <param name="line">1-based.</param>
    public static CodeFrame FrameOf(SourceText text, int line)
    {
        int first = Math.Max(0, line - 1 - LinesAround);
        int last = Math.Min(text.Lines.Count - 1, line - 1 + LinesAround);
        while (first < line - 1 && IsBlank(text, first))
            first++;
        while (last > line - 1 && IsBlank(text, last))
            last--;
        return new CodeFrame(first + 1, [.. Enumerable.Range(first, last - first + 1).Select(number => Cut(text.Lines[number].ToString()))]);
    }

    private static bool IsBlank(SourceText text, int line) => string.IsNullOrWhiteSpace(text.Lines[line].ToString());

    /// <summary>A line of code, bounded.</summary>
    public static string Cut(string line) => line.Length <= LineLength ? line : line[..LineLength];
}
