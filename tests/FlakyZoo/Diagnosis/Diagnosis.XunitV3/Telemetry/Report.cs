namespace Diagnosis.XunitV3.Telemetry;

/// <summary>What a client sends home, with the second in which it was made.</summary>
public sealed record Report(string Name, string Second)
{
    public static Report Make(string name)
    {
        // What a machine says of itself is gathered first, and that takes its time.
        var processes = Directory.GetDirectories("/proc").Length;
        return new Report($"{name}-{processes}", DateTime.Now.ToString("HH:mm:ss"));
    }
}
