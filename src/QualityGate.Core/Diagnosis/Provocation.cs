namespace QualityGate.Core.Diagnosis;

/// <summary>What an adverse condition does to the tests, as far as it speaks for one cause rather than another.</summary>
public enum Provocation
{
    /// <summary>Something else, or several things at once: it tells no causes apart.</summary>
    Unknown,

    /// <summary>Tests of a suite that declares to be serial run side by side.</summary>
    SideBySide,

    /// <summary>Copies of the suite run at the same time and want the same ports, files and databases.</summary>
    Crowd,

    /// <summary>Work takes longer to be begun: burdened processors, a starved thread pool.</summary>
    Load,

    /// <summary>Only one processor is there, which burdens it too.</summary>
    OneProcessor,

    /// <summary>Another date, time of day or time zone.</summary>
    OtherTime,

    OtherCulture,

    LittleMemory,

    NoNetwork,

    /// <summary>Empty folders for temporary files and settings.</summary>
    FreshFolders,

    OtherOrder,

    /// <summary>Fewer other tests in the process.</summary>
    LessCompany,
}
