namespace QualityGate.House.Tests.Sources;

/// <summary>Aim at 60 lines, 150 want a reason, 300 fail.</summary>
internal static class FileSizeWall
{
    private const int Limit = 300;

    public static IEnumerable<Violation> Check(SourceFile file)
    {
        int lines = file.File.Text.TrimEnd('\n').Count(letter => letter == '\n') + 1;
        return lines < Limit ? [] : [file.AtTop($"{lines} lines: split it by what it says, below {Limit}.")];
    }
}
