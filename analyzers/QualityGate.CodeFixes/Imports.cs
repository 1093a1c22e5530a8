namespace QualityGate.CodeFixes;

/// <summary>Gives a file the using directives for what a repair had to name in full.</summary>
internal static class Imports
{
    /// <returns>The file with short names and sorted directives; as it is where a short name could mean something else.</returns>
    public static SyntaxNode Add(SyntaxNode mended, FlakyCode code)
    {
        foreach ((string space, string type) in code.FullNames)
        {
            // Who writes it in full elsewhere wants it so, and a file without directives has them somewhere else.
            if (mended is CompilationUnitSyntax { Usings.Count: > 0 } unit && !Mentions(code.Root, space, type).Any() && Mentions(unit, space, type).ToList() is { Count: > 0 } names && IsSafe(space, code))
                mended = WithUsing((CompilationUnitSyntax)unit.ReplaceNodes(names, (_, name) => Short(name)), space, code);
        }

        return mended;
    }

    private static IEnumerable<SyntaxNode> Mentions(SyntaxNode root, string space, string type) => root.DescendantNodes().Where(node => node switch
    {
        QualifiedNameSyntax name => name.Right.Identifier.ValueText == type && name.Left.ToString() == space,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == type && access.Expression.ToString() == space,
        _ => false,
    });

    private static SimpleNameSyntax Short(SyntaxNode name) => (name is QualifiedNameSyntax qualified ? qualified.Right : ((MemberAccessExpressionSyntax)name).Name).WithTriviaFrom(name);

    // Nothing that the file names may have a namesake in the new namespace.
    private static bool IsSafe(string space, FlakyCode code)
    {
        INamespaceSymbol? found = code.Model.Compilation.GlobalNamespace;
        foreach (string part in space.Split('.'))
            found = found?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);

        if (found is null)
            return false;

        var types = new HashSet<string>(found.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Select(type => type.Name));
        return !code.Root.DescendantNodes().OfType<SimpleNameSyntax>().Any(name =>
            (types.Contains(name.Identifier.ValueText) || types.Contains(name.Identifier.ValueText + "Attribute"))
            && code.Model.GetSymbolInfo(name, code.CancellationToken).Symbol is { } meant
            && meant is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor }
            && meant.ContainingNamespace.ToDisplayString() != space);
    }

    private static CompilationUnitSyntax WithUsing(CompilationUnitSyntax unit, string space, FlakyCode code)
    {
        if (unit.Usings.Any(directive => directive.Name?.ToString() == space && directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None)))
            return unit;

        int place = 0;
        while (place < unit.Usings.Count && IsBefore(unit.Usings[place], space))
            place++;

        UsingDirectiveSyntax added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(space)).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.EndOfLine(code.LineEnd));
        if (place > 0)
            return unit.WithUsings(unit.Usings.Insert(place, added));

        // The head of the file stays its head.
        UsingDirectiveSyntax first = unit.Usings[0];
        SyntaxList<UsingDirectiveSyntax> directives = unit.Usings.Replace(first, first.WithoutLeadingTrivia());
        return unit.WithUsings(directives.Insert(0, added.WithLeadingTrivia(first.GetLeadingTrivia())));
    }

    // System first, then the others, then static ones and aliases.
    private static bool IsBefore(UsingDirectiveSyntax directive, string space)
    {
        string name = directive.Name?.ToString() ?? "";
        return !directive.GlobalKeyword.IsKind(SyntaxKind.None)
            || (directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None)
                && (IsSystem(name) != IsSystem(space) ? IsSystem(name) : string.CompareOrdinal(name, space) < 0));
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
