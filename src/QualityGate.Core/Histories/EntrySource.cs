namespace QualityGate.Core.Histories;

/// <summary>Where an entry of the history comes from.</summary>
public enum EntrySource
{
    Unknown,

    /// <summary>An audit of ours: repeated runs under known conditions, judged.</summary>
    Audit,

    /// <summary>The result file of another tool: one run, not judged.</summary>
    ResultFile,
}
