using QualityGate.CiLint;
using QualityGate.Core.Gates;
using QualityGate.Reporting;

namespace QualityGate.Cli.Options;

/// <summary>Everything that reading CI definitions was asked for, checked once.</summary>
internal sealed record CiOptions
{
    /// <summary>The target as typed.</summary>
    public required string Target { get; init; }

    public required CiRequest Request { get; init; }

    public required CiPolicy Policy { get; init; }

    /// <summary>Empty when nothing is to be written.</summary>
    public required ImmutableArray<ReportFormat<CiConclusion>> Formats { get; init; }

    /// <summary>Absolute path of the folder for documents.</summary>
    public required string Output { get; init; }
}
