namespace QualityGate.Reporting.Notices;

/// <summary>How loud a notice is.</summary>
internal enum NoticeLevel
{
    /// <summary>Makes the gate fail.</summary>
    Error,

    /// <summary>Worth knowing.</summary>
    Warning,
}
