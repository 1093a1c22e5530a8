namespace QualityGate.House.Tests.Sources;

/// <summary>One top-level type per file, named for it: every noun of the product is one file.</summary>
internal static class TypeFileWall
{
    public static IEnumerable<Violation> Check(SourceFile file)
    {
        string expected = Path.GetFileNameWithoutExtension(file.File.Name);
        return file.IsFurniture ? [] : file.TopLevelTypes.ToArray() switch
        {
            [] => [file.AtTop($"Declare the type {expected}, or delete the file.")],
            [var only] when SourceFile.NameOf(only) == expected => [],
            [var only] => [file.AtType(only, $"Name the file {SourceFile.NameOf(only)}.cs, or the type {expected}.")],
            var several => several
                .Where(type => SourceFile.NameOf(type) != expected)
                .Select(type => file.AtType(type, $"Move {SourceFile.NameOf(type)} to {SourceFile.NameOf(type)}.cs, or nest it where it belongs.")),
        };
    }
}
