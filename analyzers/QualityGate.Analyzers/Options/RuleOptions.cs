using System.Collections.Concurrent;
using System.Globalization;

namespace QualityGate.Analyzers.Options;

/// <summary>Reads the options of one rule. What cannot be read counts as not written: an analyzer has no one to tell.</summary>
internal sealed class RuleOptions(string id, AnalyzerConfigOptionsProvider provider)
{
    // Asked for at many operations, so that no key is put together twice.
    private readonly ConcurrentDictionary<string, string> _ownKeys = new(StringComparer.Ordinal);
    private readonly Func<string, string> _makeOwnKey = name => $"{RuleOption.Prefix}{id}.{name}";

    /// <summary>The project has no cultures but the invariant one.</summary>
    public bool IsCultureInvariant => provider.GlobalOptions.TryGetValue("build_property.InvariantGlobalization", out string? text) && text.Equals("true", StringComparison.OrdinalIgnoreCase);

    public string Choice(RuleOption.Choice option, SyntaxTree tree) =>
        Text(option, tree) is { } text && option.Words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } word
            ? word
            : option.Words[0];

    public int Number(RuleOption.Number option, SyntaxTree tree) =>
        int.TryParse(Text(option, tree), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
        && number >= option.Least && number <= option.Most
            ? number
            : option.Default;

    public string Pattern(RuleOption.Pattern option, SyntaxTree tree) => Text(option, tree) ?? option.Default;

    /// <summary>Whether the option is written at all, so that a look at many symbols can be spared.</summary>
    public bool IsWritten(RuleOption option, SyntaxTree tree) => Text(option, tree) is not null;

    /// <summary>Whether <paramref name="symbol"/> is one of the names written: <c>Name</c>, <c>Type.Name</c> or in full.</summary>
    public bool Names(RuleOption.Names option, ISymbol symbol, SyntaxTree tree)
    {
        if (Text(option, tree) is not { } text)
            return false;

        string full = symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType).WithGenericsOptions(SymbolDisplayGenericsOptions.None));
        foreach (string name in text.Split(','))
        {
            string wanted = name.Trim();
            if (wanted.Length > 0 && (full == wanted || full.EndsWith("." + wanted, StringComparison.Ordinal) || IsAttributeName(symbol, wanted)))
                return true;
        }

        return false;
    }

    private static bool IsAttributeName(ISymbol symbol, string wanted) => symbol is INamedTypeSymbol && symbol.Name == wanted + "Attribute";

    // The rule's own setting first; each may stand in a section of .editorconfig or in a global one.
    private string? Text(RuleOption option, SyntaxTree tree)
    {
        AnalyzerConfigOptions options = provider.GetOptions(tree);
        return options.TryGetValue(_ownKeys.GetOrAdd(option.Name, _makeOwnKey), out string? own) ? own
            : options.TryGetValue(option.Key, out string? common) ? common
            : null;
    }
}
