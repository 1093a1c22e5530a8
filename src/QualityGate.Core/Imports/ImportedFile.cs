using QualityGate.Core.Histories;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Imports;

/// <summary>A result file of another tool, with what is known of where it comes from.</summary>
public sealed record ImportedFile
{
    /// <summary>Below the folder that was read, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>What it says.</summary>
    public required ForeignRun Run { get; init; }

    /// <summary>What was tested.</summary>
    public required CodeVersion Code { get; init; }

    /// <summary>Who made it: results of different jobs are not held against each other.</summary>
    public required string Job { get; init; }

    /// <summary>The suite that it is of; null where it has to say.</summary>
    public SuiteId? Suite { get; init; }

    /// <summary>The folder it lies in, which files of one run share.</summary>
    internal string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    /// <summary>
    /// Equal for files whose results can contradict each other: of the same code, from the same job, on the same system. Where nobody
    /// knows the code, a file can contradict only itself.
    /// </summary>
    internal string Circumstances => $"{Code.Identity ?? Run.Fingerprint}\n{Job}\n{Run.Environment}";
}
