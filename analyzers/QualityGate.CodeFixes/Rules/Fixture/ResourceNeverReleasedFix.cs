using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Rules.Fixture;

namespace QualityGate.CodeFixes.Rules.Fixture;

/// <summary>Mends QG6001: the teardown of the same scope gives the resource back.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ResourceNeverReleasedFix() : FlakinessFix(RuleIds.ResourceNeverReleased)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (!code.Diagnostic.Properties.TryGetValue(ResourceNeverReleasedAnalyzer.ReleaseProperty, out string? release)
            || !code.Diagnostic.Properties.TryGetValue(ResourceNeverReleasedAnalyzer.ScopeProperty, out string? written)
            || !Enum.TryParse(written, out HookScope scope)
            || code.Nearest<TypeDeclarationSyntax>() is not { } type)
            return [];

        // The words of System.IO are not in reach everywhere.
        const string folder = "Directory.";
        string statement = release!.StartsWith(folder, StringComparison.Ordinal) ? code.NameOf("System.IO", "Directory") + release.Substring(folder.Length - 1) : release;
        return new TeardownSyntax(code, type, scope, statement).Changes() is { } changes ? [code.Edit("Release it in the teardown", changes)] : [];
    }
}
