using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.House.Tests.Sources;

/// <summary>Inside Core a folder uses only folders to its left, so that the values flow one way.</summary>
internal static class FolderOrderWall
{
    private const string Core = "QualityGate.Core";
    private const int NoFolder = -1;

    public static ImmutableArray<string> Order { get; } =
    [
        "Faults", "Suites", "Conditions", "Findings", "Runs", "Shards", "Statistics",
        "Ledgers", "Verdicts", "Diagnosis", "Planning", "Audits", "Histories", "Imports", "Repairs", "Quarantines", "Baselines", "Comparisons", "Gates", "Merges",
    ];

    public static IEnumerable<Violation> Check(SourceFile file) => file.File.Folders switch
    {
        ["src", Core, var folder, ..] when Order.Contains(folder) => LooksRight(file, Order.IndexOf(folder)),
        ["src", Core, var folder, ..] => [file.AtTop($"{folder} has no place in the order of Core: give it one in FolderOrderWall and docs/architecture.md.")],
        ["src", Core] when !file.IsFurniture => [file.AtTop($"Put {file.File.Name} into one of Core's folders.")],
        // A global using would let every folder see that namespace.
        ["src", Core] => LooksRight(file, NoFolder),
        _ => [],
    };

    private static IEnumerable<Violation> LooksRight(SourceFile file, int own) =>
        from name in Names(file)
        let folder = FolderOf(name)
        where folder > own
        select file.At(name, own == NoFolder
            ? $"No global using of {Order[folder]}: each file of Core says which folders it uses."
            : $"{Order[own]} stands left of {Order[folder]} and may not use it: move the type left, or this file right.");

    /// <summary>Usings, and names written out in full: the outermost part of each is enough.</summary>
    private static IEnumerable<SyntaxNode> Names(SourceFile file) => file.Root.DescendantNodes(descendIntoTrivia: true)
        .Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax or QualifiedCrefSyntax)
        .Where(node => node.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax or QualifiedCrefSyntax or BaseNamespaceDeclarationSyntax));

    // Beside a full name, a type may be named from the common root (Gates.Gate). In an expression the same letters are more
    // often a property, so there only the full name counts.
    private static int FolderOf(SyntaxNode name) => name.ToString().Replace("global::", "", StringComparison.Ordinal).Split('.') switch
    {
        ["QualityGate", "Core", var folder, ..] => Order.IndexOf(folder),
        ["Core", var folder, ..] => Order.IndexOf(folder),
        [var folder, ..] when name is not MemberAccessExpressionSyntax => Order.IndexOf(folder),
        _ => NoFolder,
    };
}
