namespace QualityGate.CodeFixes.Rules.NonDeterministicData;

/// <summary>Mends QG5001: a constant seed, so that every run tests the same values.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnseededRandomAssertedFix() : FlakinessFix(RuleIds.UnseededRandomAsserted)
{
    // Any number does; this one says that it has no meaning.
    private const string Seed = "12345";

    // Random.Shared has no seed to give, and a seed inside a loop would give the same values in each turn.
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<BaseObjectCreationExpressionSyntax>() is not { ArgumentList: { } arguments } made || RunsOften(made))
            yield break;

        yield return code.Replace("Give the generator a seed", arguments, SyntaxFactory.ParseArgumentList($"({Seed})"));
    }

    private static bool RunsOften(SyntaxNode made)
    {
        for (SyntaxNode? node = made.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                return true;
        }

        return false;
    }
}
