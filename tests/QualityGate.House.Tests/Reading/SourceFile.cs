using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.House.Tests.Reading;

/// <summary>A C# file of ours with its syntax tree.</summary>
internal sealed class SourceFile(TextFile file)
{
    private static readonly CSharpParseOptions Options =
        new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>A file that exists only in a test of a wall.</summary>
    public static SourceFile Of(string path, string text) => new(new TextFile(path, text));

    public TextFile File { get; } = file;

    public string Path => File.Path;

    public CompilationUnitSyntax Root { get; } = CSharpSyntaxTree.ParseText(file.Text, Options, file.Path).GetCompilationUnitRoot();

    /// <summary>Entry points and global usings: their names are given by the platform, and they hold no type of their own.</summary>
    public bool IsFurniture => File.Name is "Program.cs" or "GlobalUsings.cs";

    public BaseNamespaceDeclarationSyntax? Namespace => Root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault();

    /// <summary>Types and delegates that stand in no other type.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes => Types.Where(type => type.Parent is not TypeDeclarationSyntax);

    /// <summary>All types and delegates, nested ones included. Extension blocks are types to the parser only, and have no name.</summary>
    public IEnumerable<MemberDeclarationSyntax> Types => Root.DescendantNodes()
        .OfType<MemberDeclarationSyntax>()
        .Where(member => (member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax) && NameOf(member).Length > 0);

    public static string NameOf(MemberDeclarationSyntax type) => Identifier(type).ValueText;

    public Violation At(SyntaxNodeOrToken place, string advice) =>
        new(Path, Root.SyntaxTree.GetLineSpan(place.Span).StartLinePosition.Line + 1, advice);

    public Violation AtType(MemberDeclarationSyntax type, string advice) => At(Identifier(type), advice);

    public Violation AtTop(string advice) => new(Path, 1, advice);

    private static SyntaxToken Identifier(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax declared => declared.Identifier,
        DelegateDeclarationSyntax declared => declared.Identifier,
        _ => throw new ArgumentException($"{type.Kind()} declares no type.", nameof(type)),
    };
}
