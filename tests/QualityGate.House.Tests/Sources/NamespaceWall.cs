using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.House.Tests.Sources;

/// <summary>Namespace = folder, file-scoped: a reader who knows a name knows the file.</summary>
internal static class NamespaceWall
{
    public static IEnumerable<Violation> Check(SourceFile file) => file.Namespace switch
    {
        _ when !file.TopLevelTypes.Any() => [],
        // What an old framework lacks must stand where the compiler looks for it.
        _ when file.File.Folders is ["analyzers", .., "Polyfills"] => [],
        null => [file.AtTop($"Start with: namespace {Expected(file)};")],
        NamespaceDeclarationSyntax block => [file.At(block.Name, $"Make it file-scoped: namespace {Expected(file)};")],
        { Name: var name } when name.ToString() != Expected(file) => [file.At(name, $"Namespace = folder: namespace {Expected(file)};")],
        _ => [],
    };

    /// <summary>From the project's own folder on, however deep in its area that lies.</summary>
    private static string Expected(SourceFile file) =>
        string.Join('.', file.File.Folders.SkipWhile(folder => !folder.StartsWith("QualityGate.", StringComparison.Ordinal)));
}
