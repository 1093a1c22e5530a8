using QualityGate.Core.Gates;
using QualityGate.Projects.Suites;
using QualityGate.Reporting;

namespace QualityGate.Cli.Options;

/// <summary>Everything a scan was asked for, checked once.</summary>
internal sealed record ScanOptions
{
    /// <summary>The target as typed.</summary>
    public required string Target { get; init; }

    /// <summary>What to look for and how to build it.</summary>
    public required SuiteRequest Request { get; init; }

    public required bool WithProjectAnalyzers { get; init; }

    /// <summary>Paths of foreign result files.</summary>
    public required ImmutableArray<string> Sarif { get; init; }

    public required ScanPolicy Policy { get; init; }

    /// <summary>Empty when nothing is to be written.</summary>
    public required ImmutableArray<ReportFormat<ScanConclusion>> Formats { get; init; }

    /// <summary>Absolute path of the folder for documents.</summary>
    public required string Output { get; init; }
}
