namespace QualityGate.Analyzers.Package.Tests;

/// <summary>What a command said and ended with.</summary>
public sealed record DotnetRun(int ExitCode, string Output, string Error)
{
    /// <summary>The diagnostics of ours that it printed about one project, such as <c>warning QG2009</c>, each with its file.</summary>
    public IEnumerable<string> Hits(string project) =>
        from line in Output.Split('\n')
        where line.Contains($"{project}.csproj]", StringComparison.Ordinal)
        let hit = System.Text.RegularExpressions.Regex.Match(line, @"(?<file>\w+\.cs)\(\d+,\d+\): (?<hit>(warning|error) QG\d{4})")
        where hit.Success
        select $"{hit.Groups["hit"].Value} in {hit.Groups["file"].Value}";

    /// <summary>Everything, for the message of a failing assertion.</summary>
    public override string ToString() => $"exit code {ExitCode}\n--- stdout\n{Output}\n--- stderr\n{Error}";
}
