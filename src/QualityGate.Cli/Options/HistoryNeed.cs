namespace QualityGate.Cli.Options;

/// <summary>What an audit is worth without its history.</summary>
internal enum HistoryNeed
{
    /// <summary>As much as with it: a history that cannot be reached is a warning.</summary>
    Welcome,

    /// <summary>Nothing.</summary>
    Required,
}
