using System.Diagnostics;

namespace Diagnosis.MSTest.Weather;

/// <summary>Reads a sensor by the program that came with it.</summary>
public static class Sensor
{
    public static bool TryRead(TimeSpan patience)
    {
        using var program = Process.Start(new ProcessStartInfo("sleep", "0.02"))!;
        return program.WaitForExit(patience);
    }
}
