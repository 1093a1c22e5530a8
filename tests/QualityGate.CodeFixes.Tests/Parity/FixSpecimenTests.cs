namespace QualityGate.CodeFixes.Tests.Parity;

/// <summary>What `dotnet format` makes of every fix is shown by an example, which the tests of the package apply.</summary>
public class FixSpecimenTests
{
    private static readonly string Specimens = Path.Combine(Repository.Root, "tests", "QualityGate.Analyzers.Package.Tests", "FixSpecimens");

    [Fact]
    public void EveryFix_HasASpecimen() => Assert.Equal(
        FixParityTests.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Order(StringComparer.Ordinal),
        FilesOf("Before").Select(name => Path.GetFileName(name)[..6]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EverySpecimen_HasItsOutcome() => Assert.Equal(FilesOf("Before"), FilesOf("After"));

    private static IEnumerable<string> FilesOf(string folder) => Directory
        .EnumerateFiles(Path.Combine(Specimens, folder), "*.cs", SearchOption.AllDirectories)
        .Select(name => Path.GetRelativePath(Path.Combine(Specimens, folder), name))
        .Order(StringComparer.Ordinal);
}
