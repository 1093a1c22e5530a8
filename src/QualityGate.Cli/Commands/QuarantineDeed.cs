namespace QualityGate.Cli.Commands;

/// <summary>What <c>quarantine</c> is asked to do.</summary>
internal enum QuarantineDeed
{
    List,
    Check,
    Suggest,
    Export,
    Add,
    Remove,
}
