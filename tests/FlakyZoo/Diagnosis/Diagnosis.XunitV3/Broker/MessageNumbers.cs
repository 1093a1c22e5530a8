namespace Diagnosis.XunitV3.Broker;

/// <summary>Numbers by the clock, so that they rise over restarts too.</summary>
public static class MessageNumbers
{
    public static Message Stamp(Message message) => message with { Number = DateTime.UtcNow.Ticks };

    /// <summary>Four hexadecimal digits, short enough to be read out over the phone.</summary>
    public static string Short() => Random.Shared.Next(0x10000).ToString("x4");
}
