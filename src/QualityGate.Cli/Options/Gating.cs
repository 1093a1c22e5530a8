namespace QualityGate.Cli.Options;

/// <summary>When the gate is asked.</summary>
internal enum Gating
{
    /// <summary>At the end of the command, whose exit code it decides.</summary>
    Now,

    /// <summary>By a later command. This one says only whether its runs were made.</summary>
    Later,
}
