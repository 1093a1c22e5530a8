using System.CommandLine;
using QualityGate.Cli.Options;

namespace QualityGate.Cli.Commands;

/// <summary>The words that several commands share: what they are about, how it is built, and what runs it.</summary>
internal sealed class TargetWords
{
    private readonly BuildWords _build = new("Run what was built before.");
    private readonly Option<string?> _host = new("--host") { Description = "What runs the tests: auto (as dotnet test would), vstest, mtp, os [auto].", HelpName = "HOST" };
    private readonly Option<bool> _rollForward = new("--roll-forward") { Description = "Run tests whose .NET runtime is not installed on a later one." };
    private readonly Option<string?> _settings = new("--settings", "-s") { Description = "A .runsettings file instead of the projects' own.", HelpName = "FILE" };
    private readonly Option<string[]> _environment = new("--env", "-e") { Description = "Environment variable for the tests; repeatable.", HelpName = "N=V", AllowMultipleArgumentsPerToken = false };

    public static Argument<string?> NewTarget() => new("target")
    {
        Description = "Project, solution, folder, or built test assembly (.dll) [.].",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public void AddTo(Command command)
    {
        _host.CompletionSources.Add("auto", "vstest", "mtp", "os");
        _build.AddTo(command);
        foreach (Option option in new Option[] { _host, _rollForward, _settings, _environment })
            command.Options.Add(option);
    }

    public AuditArguments Read(ParseResult parsed) => new()
    {
        Configuration = _build.Configuration(parsed),
        Framework = _build.Framework(parsed),
        NoBuild = _build.NoBuild(parsed),
        Host = parsed.GetValue(_host),
        RollForward = parsed.GetValue(_rollForward),
        Settings = parsed.GetValue(_settings),
        Properties = _build.Properties(parsed),
        Environment = [.. parsed.GetValue(_environment) ?? []],
    };
}
