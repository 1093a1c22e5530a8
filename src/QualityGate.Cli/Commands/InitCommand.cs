using System.CommandLine;
using QualityGate.Cli.Options;
using QualityGate.Cli.Setups;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>init</c>.</summary>
internal sealed class InitCommand
{
    private readonly Argument<string?> _folder = new("folder") { Description = "A folder of the repository [.].", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _ci = new("--ci") { Description = "Also write jobs for this engine: github, gitlab, azure, circleci, buildkite or kubernetes.", HelpName = "ENGINE" };
    private readonly Option<string?> _shards = new("--shards") { Description = "How many jobs share the runs [4].", HelpName = "N" };
    private readonly Option<bool> _force = new("--force") { Description = "Replace files that are there with other content." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would be written, and write nothing." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON result on stdout, everything for people on stderr." };

    /// <param name="run">What to do with the arguments.</param>
    public Command Build(Func<InitArguments, CancellationToken, Task<ExitCode>> run)
    {
        _ci.CompletionSources.Add([.. CiEngines.All.Select(CiEngines.NameOf)]);
        Command command = new("init", "Set a repository up: qualitygate.json, what git ignores, and on request jobs for a CI engine.") { _folder, _ci, _shards, _force, _dryRun, _json };
        command.SetAction(async (parsed, cancellationToken) => (int)await run(Read(parsed), cancellationToken));
        return command;
    }

    private InitArguments Read(ParseResult parsed) => new()
    {
        Folder = parsed.GetValue(_folder),
        Ci = parsed.GetValue(_ci),
        Shards = parsed.GetValue(_shards),
        Force = parsed.GetValue(_force),
        DryRun = parsed.GetValue(_dryRun),
        Json = parsed.GetValue(_json),
    };
}
