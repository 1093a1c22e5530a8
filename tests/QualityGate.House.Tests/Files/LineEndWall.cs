namespace QualityGate.House.Tests.Files;

/// <summary>Lines end with LF: what the tool writes is compared byte for byte on every system.</summary>
internal static class LineEndWall
{
    public static IEnumerable<Violation> Check(TextFile file) =>
        from line in file.Lines.Where(line => line.Text.Contains('\r')).Take(1)
        select new Violation(file.Path, line.Number, "Write LF line ends: git add --renormalize, and see .gitattributes.");
}
