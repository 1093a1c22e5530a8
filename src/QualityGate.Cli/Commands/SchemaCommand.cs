using System.CommandLine;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>The words of <c>schema</c>.</summary>
internal sealed class SchemaCommand
{
    private readonly Argument<string> _name = new("name")
    {
        Description = "Of which file: audit (audit.json), baseline (.qualitygate/baseline.json), compare (compare.json), config (qualitygate.json).",
        DefaultValueFactory = _ => "config",
    };

    /// <param name="run">What to do with the name.</param>
    public Command Build(Func<string, CancellationToken, Task<ExitCode>> run)
    {
        Command command = new("schema", "Print the JSON schema of a file, for editors and other programs.") { _name };
        command.SetAction(async (parsed, cancellationToken) => (int)await run(parsed.GetRequiredValue(_name), cancellationToken));
        return command;
    }
}
