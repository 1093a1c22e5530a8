using System.CommandLine;

namespace QualityGate.Cli.Commands;

/// <summary>The words of every command that builds or evaluates projects.</summary>
internal sealed class BuildWords
{
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "Build configuration [the projects' own default].", HelpName = "C" };
    private readonly Option<string?> _framework = new("--framework", "-f") { Description = "Only this target framework.", HelpName = "TFM" };
    private readonly Option<bool> _noBuild;
    private readonly Option<string[]> _properties = new("--property", "-p") { Description = "MSBuild property for build and evaluation; repeatable.", HelpName = "N=V", AllowMultipleArgumentsPerToken = false };

    /// <param name="withoutBuild">What is done where nothing is built.</param>
    public BuildWords(string withoutBuild) => _noBuild = new Option<bool>("--no-build") { Description = withoutBuild };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _configuration, _framework, _noBuild, _properties })
            command.Options.Add(option);
    }

    public string? Configuration(ParseResult parsed) => parsed.GetValue(_configuration);

    public string? Framework(ParseResult parsed) => parsed.GetValue(_framework);

    public bool NoBuild(ParseResult parsed) => parsed.GetValue(_noBuild);

    public ImmutableArray<string> Properties(ParseResult parsed) => [.. parsed.GetValue(_properties) ?? []];
}
