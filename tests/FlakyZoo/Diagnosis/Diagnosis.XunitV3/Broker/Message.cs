namespace Diagnosis.XunitV3.Broker;

/// <summary>What travels through the broker.</summary>
public sealed record Message(string Topic, string Body)
{
    public long Number { get; init; }
}
