namespace QualityGate.CiLint.Shells.Syntax;

/// <summary>What makes a loop go on.</summary>
internal enum LoopKind
{
    Unknown,

    /// <summary>As long as the condition succeeds.</summary>
    While,

    /// <summary>As long as the condition fails.</summary>
    Until,

    /// <summary>Once for each item, or a number of times.</summary>
    Each,
}
