using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Diagnosis.MSTest.Weather;

/// <summary>Old readings: kept in memory as long as that is not needed otherwise.</summary>
public sealed class Archive
{
    private readonly List<WeakReference> _days = [];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Keep(int day) => _days.Add(new WeakReference(new int[24 + day]));

    public int Days => _days.Count(day => day.IsAlive);

    /// <summary>Draws the days one after another for as long as somebody looks; returns how many pictures there were.</summary>
    public static int Animate(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var pictures = 0;
        while (watch.Elapsed < time)
        {
            var picture = new byte[6_000];
            picture[^1] = (byte)Summary(2).Length;
            pictures += picture.Length > 0 ? 1 : 0;
        }

        return pictures;
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
