namespace QualityGate.Cli.Checkups;

/// <summary>What became of a check. The zero value is the honest unknown.</summary>
internal enum CheckStatus
{
    Unknown,
    Good,

    /// <summary>An audit can do without, but says or shows less.</summary>
    Note,

    /// <summary>An audit would leave something out, or could not be made.</summary>
    Lacking,
}
