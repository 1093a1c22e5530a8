using System.Runtime.CompilerServices;

namespace Diagnosis.MSTest.Weather;

/// <summary>Old readings: kept in memory as long as that is not needed otherwise.</summary>
public sealed class Archive
{
    private readonly List<WeakReference> _days = [];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Keep(int day) => _days.Add(new WeakReference(new int[24 + day]));

    public int Days => _days.Count(day => day.IsAlive);

    /// <summary>Draws the days one after another, each on a canvas of its own; returns how many canvases were touched.</summary>
    public static int Animate(int pictures)
    {
        var touched = 0;
        for (var picture = 0; picture < pictures; picture++)
        {
            var canvas = new byte[80_000];
            canvas[^1] = 1;
            touched += canvas[^1];
        }

        return touched;
    }

    public static string Summary(int readings)
    {
        var summary = "";
        for (var reading = 0; reading < readings; reading++)
        {
            summary = $"{reading % 60} C, {summary}"[..Math.Min(200, summary.Length + 3)];
        }

        return summary;
    }
}
