using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace QualityGate.Scanning.Loading;

/// <summary>Fixes, by the id of the rule whose hits they mend.</summary>
internal sealed class FixSet(IEnumerable<CodeFixProvider> fixes)
{
    private readonly ImmutableDictionary<string, CodeFixProvider> _byRule = fixes
        .SelectMany(fix => fix.FixableDiagnosticIds, (fix, rule) => KeyValuePair.Create(rule, fix))
        .ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>All that an assembly holds.</summary>
    public static FixSet In(Assembly assembly) => new(assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!));

    /// <summary>Null for a rule without a fix.</summary>
    public CodeFixProvider? Of(string rule) => _byRule.GetValueOrDefault(rule);
}
