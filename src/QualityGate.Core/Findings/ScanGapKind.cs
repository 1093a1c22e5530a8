namespace QualityGate.Core.Findings;

/// <summary>Why a part of the code could not be read.</summary>
public enum ScanGapKind
{
    Unknown,

    /// <summary>The build system could not say how the project is compiled.</summary>
    Evaluation,

    /// <summary>An assembly that the code uses is not there.</summary>
    MissingReference,

    /// <summary>The code does not compile as it was read, so what rules say of it is not all.</summary>
    CompileErrors,

    /// <summary>A source generator failed, so code is missing.</summary>
    Generator,

    /// <summary>A rule failed, so it said nothing or not all.</summary>
    Analyzer,

    /// <summary>A file of the project could not be read.</summary>
    UnreadableFile,

    /// <summary>The rules read C# only.</summary>
    OtherLanguage,

    /// <summary>A fix failed, so a finding says nothing of how it is mended; nothing is unseen.</summary>
    Fix,
}
