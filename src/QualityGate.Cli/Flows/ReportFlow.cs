using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Flows;

/// <summary>The reports of an audit, again, from its record.</summary>
internal sealed class ReportFlow(Terminal terminal)
{
    public async Task<ExitCode> RunAsync(ReportArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.CommitFrom is not null)
            throw new QualityGateException(FaultKind.Usage, "--commit-from says how the folders of result files are called: name those by --import, too.");

        string path = RecordFiles.Find(arguments.Record);
        AuditRecord record = await RecordReader.ReadAsync(path, cancellationToken);
        Conclusion conclusion = Conclusions.Of(record);
        string folder = Path.GetFullPath(arguments.Output ?? FolderBeside(path));
        return await Closing.WriteAsync(conclusion, folder, FormatNames.Read(arguments.Formats), terminal);
    }

    // An audit writes its record into a folder of its own below the reports.
    private static string FolderBeside(string record)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(record))!;
        return Path.GetFileName(folder) == RecordFiles.FolderName ? Path.GetDirectoryName(folder)! : folder;
    }
}
