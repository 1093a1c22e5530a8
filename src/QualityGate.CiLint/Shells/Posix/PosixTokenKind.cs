namespace QualityGate.CiLint.Shells.Posix;

/// <summary>What a token of a POSIX shell is.</summary>
internal enum PosixTokenKind
{
    Unknown,
    Word,
    Operator,

    /// <summary>The end of a line, which ends a command.</summary>
    NewLine,

    /// <summary>The end of the script.</summary>
    End,
}
