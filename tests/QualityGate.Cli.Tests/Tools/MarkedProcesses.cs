using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace QualityGate.Cli.Tests.Tools;

/// <summary>Processes that carry a variable which only one test gave away, whoever started them. Linux only.</summary>
internal sealed class MarkedProcesses
{
    private const string Variable = "MARK_OF_A_TEST";

    private readonly string _value = Guid.NewGuid().ToString("N");

    public Dictionary<string, string> Environment => new() { [Variable] = _value };

    public IEnumerable<int> Alive => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0)
        .Where(id => id > 0 && IsMarked(id));

    /// <summary>Of those that are alive; none where that cannot be seen.</summary>
    public IEnumerable<string> CommandLines => OperatingSystem.IsLinux() ? Alive.Select(id => Text(id, "cmdline").Replace('\0', ' ')) : [];

    /// <summary>Waits until none is left; a test in which one stays for ever does not end.</summary>
    public async Task GoneAsync()
    {
        foreach (int id in Alive.ToList())
        {
            try
            {
                using Process process = Process.GetProcessById(id);
                await process.WaitForExitAsync();
            }
            catch (ArgumentException)
            {
                // It went before we could look.
                continue;
            }
        }
    }

    private bool IsMarked(int id) => Text(id, "environ").Contains($"{Variable}={_value}", StringComparison.Ordinal);

    /// <summary>Empty when the process is gone, or not ours to look at.</summary>
    private static string Text(int id, string file)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes($"/proc/{id}/{file}"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
