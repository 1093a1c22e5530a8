using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers;

/// <summary>What the readers of all CI systems ask of a tree in the same way.</summary>
internal static class StepTexts
{
    /// <summary>The texts below a node, without those under some of its keys.</summary>
    public static ImmutableArray<string> Below(YamlNode node, params ReadOnlySpan<string> without)
    {
        HashSet<string> left = [.. without];
        return
        [
            .. node.Entries()
                .Where(entry => !left.Contains(entry.Key.Value ?? ""))
                .SelectMany(entry => entry.Value.Scalars())
                .Select(scalar => scalar.Value ?? ""),
        ];
    }

    /// <summary>Names with values; a list is one value of several lines.</summary>
    public static ImmutableArray<Setting> Settings(YamlSource source, YamlNode? map) =>
    [
        .. map.Entries().Select(entry => new Setting(
            entry.Key.Value ?? "",
            string.Join('\n', entry.Value.Items().Select(item => item.Text() ?? "")),
            source.Pair(map!, entry.Key.Value ?? ""))),
    ];

    /// <summary>The first line of a script that is neither blank nor a comment, to call a nameless step by.</summary>
    public static string FirstLine(string script) => Passage.OneLine(script
        .Split('\n')
        .Select(line => line.Trim())
        .FirstOrDefault(line => line.Length > 0 && !line.StartsWith('#')) ?? "");

    /// <summary>A path below a folder; an absolute one, or one that is computed, stands for itself.</summary>
    public static string Folder(string folder, string? below) => below is null ? folder : below.StartsWith('/') || below.StartsWith('$') ? below : $"{folder}/{below}".TrimStart('/');
}
