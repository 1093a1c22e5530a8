namespace Diagnosis.XunitV3.Broker;

/// <summary>How messages are written when nobody says otherwise.</summary>
public static class MessageFormats
{
    public const string Plain = "text/plain";

    public static string Default { get; set; } = Plain;

    public static void Reset() => Default = Plain;
}
