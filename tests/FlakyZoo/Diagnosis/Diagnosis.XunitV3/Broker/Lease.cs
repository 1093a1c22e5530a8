namespace Diagnosis.XunitV3.Broker;

/// <summary>The right to handle a message, for a while.</summary>
public sealed class Lease(TimeSpan term)
{
    private readonly DateTime _end = DateTime.UtcNow + term;

    public bool IsHeld => DateTime.UtcNow < _end;
}
