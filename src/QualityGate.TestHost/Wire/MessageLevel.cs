namespace QualityGate.TestHost.Wire;

/// <summary>How serious an adapter finds what it says.</summary>
internal enum MessageLevel : byte
{
    Informational,
    Warning,
    Error,
}
