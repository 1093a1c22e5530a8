using System.CommandLine;

namespace QualityGate.Cli.Commands;

/// <summary>The words about the history that whoever makes an audit shares.</summary>
internal static class HistoryWords
{
    public static Option<string?> NewPlace() => new("--history") { Description = "Where the history is kept: a folder, a PostgreSQL URL or connection string, files (.qualitygate/history), or none [files, where there is a .qualitygate].", HelpName = "WHERE" };

    public static Option<bool> NewNeed() => new("--require-history") { Description = "End with 10 when the history cannot be reached, instead of a warning." };
}
