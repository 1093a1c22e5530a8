using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace QualityGate.Runner.Processes;

/// <summary>
/// A unique environment variable that every descendant of a test process inherits. It finds those that left the process
/// group and whose parent is gone. Only Linux lets us read it; elsewhere group and tree must do.
/// </summary>
internal sealed class ProcessMarker
{
    public const string Variable = "QUALITYGATE_HOST";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly byte[] _entry;

    internal ProcessMarker(string variable, string value)
    {
        Value = value;
        _entry = Encoding.ASCII.GetBytes($"{variable}={value}");
    }

    public string Value { get; }

    public static ProcessMarker New() => new(Variable, Guid.NewGuid().ToString("N"));

    /// <summary>Kills whoever carries the marker at this moment; gives how many that were.</summary>
    public int KillAll() => Carriers().Count(Kill);

    /// <summary>
    /// Kills until nobody carries the marker: a process may have started another between our look and our signal, and one
    /// that was killed is not gone at once.
    /// </summary>
    public async Task KillUntilGoneAsync(CancellationToken cancellationToken)
    {
        while (KillAll() > 0)
            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ids of the living processes that carry the marker.</summary>
    public IReadOnlyList<int> Carriers() =>
        OperatingSystem.IsLinux()
            ? [.. Directory.EnumerateDirectories("/proc").Select(IdOf).Where(id => id > 0 && IsCarriedBy(id))]
            : [];

    private static int IdOf(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0;

    /// <summary>A dead process that nobody has waited for yet has an empty environment, so it is not counted.</summary>
    private bool IsCarriedBy(int id)
    {
        try
        {
            return File.ReadAllBytes($"/proc/{id}/environ").AsSpan().IndexOf(_entry) >= 0;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // It ended meanwhile, or belongs to another user and therefore is not ours.
            return false;
        }
    }

    private static bool Kill(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            process.Kill();
            return true;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }
}
