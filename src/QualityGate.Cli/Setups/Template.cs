using System.Text;
using System.Text.RegularExpressions;

namespace QualityGate.Cli.Setups;

/// <summary>A file that is kept as a resource, with names in <c>@@</c> where something of the repository goes.</summary>
internal static partial class Template
{
    /// <summary>
    /// The text with every name replaced. A name that has a line to itself may stand for several lines, which get its indentation, or
    /// for none, and then the line goes too.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A name has no value: a bug of whoever wrote the template.</exception>
    public static string Render(string text, IReadOnlyDictionary<string, string> values) =>
        Inline().Replace(Line().Replace(text, match => Indented(match.Groups["indent"].Value, values[match.Groups["name"].Value])), match => values[match.Groups["name"].Value]);

    /// <summary>The text of a resource in a folder of this project.</summary>
    public static string Read(string folder, string name) => Read($"QualityGate.Cli.{folder}.{name}");

    /// <summary>The text of a resource, with LF line ends.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name: a bug of whoever asks.</exception>
    public static string Read(string resource)
    {
        using Stream stream = typeof(Template).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"There is no resource {resource}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Indented(string indent, string value) => value.Length == 0
        ? ""
        : string.Concat(value.Split('\n').Select(line => $"{indent}{line}\n"));

    [GeneratedRegex("^(?<indent> *)@@(?<name>[a-z]+)@@\n", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("@@(?<name>[a-z]+)@@")]
    private static partial Regex Inline();
}
