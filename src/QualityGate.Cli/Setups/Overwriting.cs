namespace QualityGate.Cli.Setups;

/// <summary>Whether files that are there may be written anew.</summary>
internal enum Overwriting
{
    Forbidden,
    Allowed,
}
