using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.Azure;

/// <summary>The items of a list of stages, jobs or steps: conditional insertions taken as if all applied, local templates as if they stood there.</summary>
internal sealed class AzureItems(Repository repository, ICollection<CiGap> gaps)
{
    private const int Deepest = 12;

    public ImmutableArray<AzurePlace> Of(AzurePlace owner, string key) =>
        [.. owner.Node.Child(key).Items().SelectMany(item => Expanded(owner with { Node = item }, key))];

    /// <summary>The root of a template; null when it is not in this repository.</summary>
    public AzurePlace? Template(YamlNode use, AzurePlace from)
    {
        string name = use.Text("template") ?? use.Text() ?? "";
        string path = name.EndsWith("@self", StringComparison.Ordinal) ? name[..^"@self".Length] : name;
        SourceLocation place = new(from.Source.File, use.Line());
        if (path.Contains('@', StringComparison.Ordinal))
            gaps.Add(new CiGap(CiGapKind.Elsewhere, place, name));
        else if (path.Contains("${{", StringComparison.Ordinal))
            gaps.Add(new CiGap(CiGapKind.ComputedName, place, name));
        else if (from.Depth < Deepest && Repository.Normal(path.StartsWith('/') ? path : $"{Path.GetDirectoryName(from.Source.File)}/{path}") is { } file && repository.Read(file) is { } content)
            return YamlReader.Read(file, content) is { Root: { } root } source ? new AzurePlace(source, root, from.Depth + 1) { Parameters = from.Given(use, root) } : null;
        else
            gaps.Add(new CiGap(CiGapKind.MissingFile, place, name));
        return null;
    }

    private IEnumerable<AzurePlace> Expanded(AzurePlace item, string key)
    {
        if (item.Node is YamlMappingNode { Children: { Count: > 0 } children } && children.All(child => child.Key.Text()?.StartsWith("${{", StringComparison.Ordinal) == true))
            return children.SelectMany(child => child.Value.Items()).SelectMany(inner => Expanded(item with { Node = inner }, key));
        if (item.Node.Text("template") is null)
            return item.Node is YamlMappingNode ? [item] : [];
        if (Template(item.Node, item) is not { } template)
            return [];

        ImmutableArray<AzurePlace> own = Of(template, key);
        // Steps that are handed over as a parameter run within the template.
        IEnumerable<AzurePlace> handed = item.Node.Child("parameters").Child(key).Items().SelectMany(inner => Expanded(item with { Node = inner }, key));
        return own.Concat(handed);
    }
}
