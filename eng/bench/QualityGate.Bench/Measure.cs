namespace QualityGate.Bench;

/// <summary>What is measured of a suite.</summary>
internal enum Measure
{
    /// <summary>Seconds per run, ours against the others'.</summary>
    Speed,

    /// <summary>The most memory that the tool itself holds during an audit.</summary>
    Memory,

    /// <summary>Seconds to sum up a history; of no suite.</summary>
    History,
}
