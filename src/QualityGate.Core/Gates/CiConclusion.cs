using QualityGate.Core.Findings;

namespace QualityGate.Core.Gates;

/// <summary>The end of reading CI definitions on their own: what was found, and the code the process ends with.</summary>
public sealed record CiConclusion
{
    /// <summary>What was read, as the user named it, with forward slashes.</summary>
    public required string Target { get; init; }

    public required string ToolVersion { get; init; }

    public required CiPolicy Policy { get; init; }

    public required CiHonesty Honesty { get; init; }

    /// <summary>Every code that applies, the one that is returned first; never empty.</summary>
    public required ImmutableArray<ExitCode> ExitCodes { get; init; }

    public ExitCode ExitCode => ExitCodes[0];
}
