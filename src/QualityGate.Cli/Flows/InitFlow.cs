using QualityGate.Cli.Options;
using QualityGate.Cli.Setups;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Shards;
using QualityGate.Projects.Git;

namespace QualityGate.Cli.Flows;

/// <summary>Looks at a repository and writes what a team needs to begin; nothing that is there is changed unasked.</summary>
internal sealed class InitFlow(Terminal terminal)
{
    private const int DefaultShards = 4;

    public async Task<ExitCode> RunAsync(InitArguments arguments, CancellationToken cancellationToken)
    {
        CiEngine? engine = CiEngines.Read(arguments.Ci);
        int shards = OptionText.Number("--shards", arguments.Shards, 2, Shard.Most) ?? DefaultShards;
        string folder = Path.GetFullPath(arguments.Folder ?? AuditOptionsReader.DefaultTarget);
        if (!Directory.Exists(folder))
            throw new QualityGateException(FaultKind.Usage, $"There is no folder {folder}: name one of the repository to set up.");

        GitState? git = await GitReader.ReadAsync(folder, except: null, cancellationToken);
        SetupPlan plan = SetupPlan.Of(FoundRepository.In(git?.Root ?? folder), engine, shards, arguments.Force ? Overwriting.Allowed : Overwriting.Forbidden);
        if (!arguments.DryRun)
            Write(plan);

        // What was asked for by name has to be there afterwards.
        ExitCode code = plan.InTheWay is null || arguments.DryRun ? ExitCode.Passed : ExitCode.BadUsage;
        await terminal.Output.WriteAsync(arguments.DryRun ? SetupText.Dry(plan) : SetupText.Done(plan));
        terminal.Result?.WriteLine(SetupJson.Of(plan, code));
        return code;
    }

    private static void Write(SetupPlan plan)
    {
        foreach (SetupFile file in plan.Files.Where(file => file.IsWritten))
        {
            string path = Path.Combine(plan.Found.Root, file.Path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Content);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new QualityGateException(FaultKind.Environment, $"{path} cannot be written: {exception.Message}", exception);
            }
        }
    }
}
