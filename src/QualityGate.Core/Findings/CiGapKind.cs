namespace QualityGate.Core.Findings;

/// <summary>Why a part of a CI definition was not followed.</summary>
public enum CiGapKind
{
    Unknown,

    /// <summary>It lies in another repository or at an address.</summary>
    Elsewhere,

    /// <summary>There is no such file in this repository.</summary>
    MissingFile,

    /// <summary>It is a script that this reader cannot take apart.</summary>
    UnreadableScript,

    /// <summary>It is in a language that is not read.</summary>
    OtherLanguage,

    /// <summary>Its name is known only when it runs.</summary>
    ComputedName,
}
