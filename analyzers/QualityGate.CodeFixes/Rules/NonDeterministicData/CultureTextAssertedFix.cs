namespace QualityGate.CodeFixes.Rules.NonDeterministicData;

/// <summary>Mends QG5003 where ToString stands in the test: it is told to write as no culture in particular does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CultureTextAssertedFix() : FlakinessFix(RuleIds.CultureTextAsserted)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" }, ArgumentList: { Arguments.Count: <= 1 } arguments } call
            || call.Span != code.Diagnostic.Location.SourceSpan)
            yield break;

        string culture = $"{code.NameOf("System.Globalization", "CultureInfo")}.InvariantCulture";
        string text = arguments.Arguments is [var format] ? $"({format}, {culture})" : $"({culture})";
        yield return code.Replace("Write by the invariant culture", arguments, SyntaxFactory.ParseArgumentList(text));
    }
}
