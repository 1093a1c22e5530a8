using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>QG6001: a set-up starts something that no teardown of the same scope ends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResourceNeverReleasedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    /// <summary>The statement that the fix writes.</summary>
    internal const string ReleaseProperty = "release";

    /// <summary>The scope of the teardown that it belongs into.</summary>
    internal const string ScopeProperty = "scope";

    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.ResourceNeverReleased,
        "A set-up resource is never released",
        "{0} in '{1}' is made by the set-up of a {2}, and no teardown of a {2} gives it back: it lives on beside the tests that follow");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        var releases = new Releases(bodies, rule);
        var told = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (SetupResource resource in new SetupResources(bodies, rule).All())
        {
            if (EndsWithProcess(resource) || releases.Of(resource) is { } released && !IsTooLate(resource, released))
                continue;

            if (told.Add(resource.Member))
                bodies.Report(FindingOf(resource));
        }
    }

    // What lives as long as the process ends with it, except what the system keeps.
    private static bool EndsWithProcess(SetupResource resource) =>
        resource.Scope >= HookScope.Assembly && resource.Kind is not (ResourceKind.Process or ResourceKind.TempDirectory);

    // Made for every test and given back once: all but the last stay.
    private static bool IsTooLate(SetupResource resource, HookScope released) =>
        resource is { Scope: HookScope.Test, IsConditional: false } && released > HookScope.Test;

    private static Finding FindingOf(SetupResource resource)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.SetItem(ScopeProperty, resource.Scope.ToString());
        if (resource.Release is { } release)
            properties = properties.SetItem(ReleaseProperty, release);

        Confidence confidence = resource.Kind == ResourceKind.TempDirectory ? Confidence.Low : Confidence.Medium;
        return new Finding(Rule, resource.Value.Syntax.GetLocation(), confidence, NameOf(resource.Kind), resource.Member.Name, NameOf(resource.Scope)) { Properties = properties };
    }

    private static string NameOf(ResourceKind kind) => kind switch
    {
        ResourceKind.Process => "The process",
        ResourceKind.Host => "The host",
        ResourceKind.Container => "The container",
        ResourceKind.Listener => "The listener",
        ResourceKind.Timer => "The timer",
        ResourceKind.Watcher => "The watcher",
        ResourceKind.TempDirectory => "The temporary directory",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string NameOf(HookScope scope) => scope switch
    {
        HookScope.Test => "test",
        HookScope.Class => "class",
        HookScope.Classes => "fixture",
        HookScope.Assembly => "project",
        HookScope.Session => "session",
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, null),
    };
}
