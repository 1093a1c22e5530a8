using System.Text.RegularExpressions;

namespace QualityGate.House.Tests.Files;

/// <summary>No file tells on whose machine it was made: such a path means nothing elsewhere, and records are published.</summary>
internal static partial class MachinePathWall
{
    /// <summary>Looks for homes, and for <paramref name="here"/>, where this machine keeps the repository: a record written in place would name it.</summary>
    public static IEnumerable<Violation> Check(TextFile file, string here) =>
        from line in file.Lines
        let path = Mentions(line.Text, here) ? here : IsSample(line.Text) ? "" : HomePath().Match(line.Text).Value
        where path.Length > 0
        select new Violation(file.Path, line.Number, $"{path} exists on one machine only: write it relative to the root, or with the home of `someone` or `ci` in a sample.");

    // The audit of this repository quotes the rows of this wall's own tests.
    private static bool IsSample(string line) => line.Contains(nameof(MachinePathWallTests), StringComparison.Ordinal);

    // A root as short as /src is also a part of many honest relative paths.
    private static bool Mentions(string line, string here) =>
        here.Replace('\\', '/').Count(letter => letter == '/') > 1 && line.Contains(here, StringComparison.Ordinal);

    [GeneratedRegex("""(?<![\w.~)}-])/(home|Users)/(?!(someone|ci)\b)[A-Za-z][\w.-]*(?=/)|(?<![\w.~)}-])/root/[\w.]+|\b[A-Za-z]:\\{1,2}Users\\{1,2}(?!(someone|ci)\b)[A-Za-z][\w.-]*(?=\\)""")]
    private static partial Regex HomePath();
}
