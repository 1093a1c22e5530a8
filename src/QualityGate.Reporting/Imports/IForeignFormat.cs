using QualityGate.Core.Faults;
using QualityGate.Core.Histories;

namespace QualityGate.Reporting.Imports;

/// <summary>One format in which other tools write results. It reads what is there and guesses nothing.</summary>
public interface IForeignFormat
{
    /// <summary>What people call it.</summary>
    string Name { get; }

    /// <summary>The end of the names of its files, with the dot, in small letters. Others may end so too.</summary>
    string Extension { get; }

    /// <summary>Null when the file is a whole one of another format.</summary>
    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: it breaks off or is damaged: of a run that was cut short nobody knows what it would have shown.
    /// <see cref="FaultKind.Environment"/>: it cannot be read.
    /// </exception>
    ForeignRun? Read(string path);
}
