using System.Text.RegularExpressions;

namespace QualityGate.Analyzers.Package.Tests;

/// <summary>What a command said and ended with.</summary>
public sealed partial record DotnetRun(int ExitCode, string Output, string Error)
{
    /// <summary>The warnings that are not ours, each with its file, such as <c>warning CS4014 in Tests.cs</c>.</summary>
    public IEnumerable<string> ForeignWarnings => Reported(Output).Where(hit => !hit.IsOurs).Select(hit => hit.Text);

    /// <summary>The diagnostics of ours that it printed about one project, such as <c>warning QG2009</c>, each with its file, one per place.</summary>
    public IEnumerable<string> Hits(string project) =>
        from hit in Reported(Output)
        where hit.IsOurs && hit.Project == project
        select hit.Text;

    /// <summary>Everything, for the message of a failing assertion.</summary>
    public override string ToString() => $"exit code {ExitCode}\n--- stdout\n{Output}\n--- stderr\n{Error}";

    // A build prints each twice, where it happens and at the end.
    private static IEnumerable<(string Project, string Place, bool IsOurs, string Text)> Reported(string output) => Diagnostics().Matches(output)
        .Select(hit => (hit.Groups["project"].Value, hit.Groups["place"].Value, hit.Groups["rule"].Value.StartsWith("QG", StringComparison.Ordinal), $"{hit.Groups["hit"].Value} in {hit.Groups["file"].Value}"))
        .Distinct();

    [GeneratedRegex(@"(?<file>\w+\.cs)(?<place>\(\d+,\d+\)): (?<hit>(warning|error) (?<rule>[A-Za-z]+\d+)):.*[/\\\[](?<project>\w+)\.csproj\]")]
    private static partial Regex Diagnostics();
}
