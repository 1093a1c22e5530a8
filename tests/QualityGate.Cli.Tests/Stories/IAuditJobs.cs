using QualityGate.Cli.Tests.Tools;

namespace QualityGate.Cli.Tests.Stories;

/// <summary>How a team makes its audits, and where it keeps what they have seen.</summary>
internal interface IAuditJobs
{
    /// <summary>What every command of the team finds in its environment.</summary>
    IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>Makes one in the usual output folder.</summary>
    /// <param name="folder">The work tree.</param>
    /// <param name="arguments">What the story asks for besides.</param>
    /// <returns>The command that decided.</returns>
    Task<ToolRun> AuditAsync(string folder, params ImmutableArray<string> arguments);
}
