using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// The options that a test application lists in its own help, which is the only place that says what it was built with: result
/// files are extensions of Microsoft.Testing.Platform, and xUnit v3 has two languages, its own and the platform's.
/// </summary>
internal sealed partial class ApplicationHelp
{
    private readonly FrozenSet<string> _options;

    private ApplicationHelp(FrozenSet<string> options) => _options = options;

    /// <param name="text">What the application printed when it was asked for help.</param>
    public static ApplicationHelp Of(string text) => new([.. Option().Matches(text).Select(match => match.Groups["name"].Value)]);

    /// <summary>True when the text was no help: the application did not start, or is none.</summary>
    public bool IsEmpty => _options.Count == 0;

    public bool Lists(string option) => _options.Contains(option);

    /// <summary>The arguments when the application knows the option that they begin with; none otherwise.</summary>
    public IReadOnlyCollection<string> Known(params string[] arguments) => Lists(arguments[0]) ? arguments : [];

    [GeneratedRegex(@"^\s+(?<name>--?[A-Za-z][\w-]*)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Option();
}
