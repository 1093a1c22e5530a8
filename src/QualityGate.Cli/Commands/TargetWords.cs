using System.CommandLine;
using QualityGate.Cli.Options;

namespace QualityGate.Cli.Commands;

/// <summary>The words that several commands share: what they are about, how it is built, and what runs it.</summary>
internal sealed class TargetWords
{
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "Build configuration [the projects' own default].", HelpName = "C" };
    private readonly Option<string?> _framework = new("--framework", "-f") { Description = "Only this target framework.", HelpName = "TFM" };
    private readonly Option<bool> _noBuild = new("--no-build") { Description = "Run what was built before." };
    private readonly Option<string?> _host = new("--host") { Description = "What runs the tests: auto (as dotnet test would), vstest, mtp, os [auto].", HelpName = "HOST" };
    private readonly Option<bool> _rollForward = new("--roll-forward") { Description = "Run tests whose .NET runtime is not installed on a later one." };
    private readonly Option<string?> _settings = new("--settings", "-s") { Description = "A .runsettings file instead of the projects' own.", HelpName = "FILE" };
    private readonly Option<string[]> _properties = new("--property", "-p") { Description = "MSBuild property for build and evaluation; repeatable.", HelpName = "N=V", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string[]> _environment = new("--env", "-e") { Description = "Environment variable for the tests; repeatable.", HelpName = "N=V", AllowMultipleArgumentsPerToken = false };

    public static Argument<string?> NewTarget() => new("target")
    {
        Description = "Project, solution, folder, or built test assembly (.dll) [.].",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _configuration, _framework, _noBuild, _host, _rollForward, _settings, _properties, _environment })
            command.Options.Add(option);
    }

    public AuditArguments Read(ParseResult parsed) => new()
    {
        Configuration = parsed.GetValue(_configuration),
        Framework = parsed.GetValue(_framework),
        NoBuild = parsed.GetValue(_noBuild),
        Host = parsed.GetValue(_host),
        RollForward = parsed.GetValue(_rollForward),
        Settings = parsed.GetValue(_settings),
        Properties = [.. parsed.GetValue(_properties) ?? []],
        Environment = [.. parsed.GetValue(_environment) ?? []],
    };
}
