using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.CodeFixes.Rules.TimeDependency;

/// <summary>Mends QG3006: the clock that the class has is asked, in the same words of UTC or local time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClockBypassedFix() : FlakinessFix(RuleIds.ClockBypassed)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (!code.Diagnostic.Properties.TryGetValue(ClockBypassedAnalyzer.ProviderProperty, out string? provider) || provider is null
            || code.Nearest<MemberAccessExpressionSyntax>() is not { } access || access.Span != code.Diagnostic.Location.SourceSpan
            || code.Model.GetSymbolInfo(access, code.CancellationToken).Symbol is not IPropertySymbol property
            || InWordsOf(property, provider) is not { } reading)
            yield break;

        yield return code.Replace("Ask the clock of the class", access, SyntaxFactory.ParseExpression(reading));
    }

    private static string? InWordsOf(IPropertySymbol property, string provider) => (property.ContainingType.Name, property.Name) switch
    {
        ("DateTime", "UtcNow") => $"{provider}.GetUtcNow().UtcDateTime",
        ("DateTime", "Now") => $"{provider}.GetLocalNow().DateTime",
        ("DateTime", "Today") => $"{provider}.GetLocalNow().Date",
        ("DateTimeOffset", "UtcNow") => $"{provider}.GetUtcNow()",
        ("DateTimeOffset", "Now") => $"{provider}.GetLocalNow()",
        _ => null,
    };
}
