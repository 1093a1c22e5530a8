using System.Globalization;
using System.Text;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Processes;

/// <summary>A process that outlived the test process which started it.</summary>
/// <param name="Program">Name of its program.</param>
/// <param name="Case">The adapter's own id of the case that was running alone when it was started; null when none or several were.</param>
internal sealed record Survivor(string Program, string? Case)
{
    /// <summary>Null when it is gone meanwhile.</summary>
    public static Survivor? Of(int id)
    {
        try
        {
            string folder = string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/");
            string? started = Strings(folder + "environ").FirstOrDefault(entry => entry.StartsWith($"{WireProtocol.CaseVariable}=", StringComparison.Ordinal));
            return new Survivor(
                Path.GetFileName(Strings(folder + "cmdline")[0]),
                started?[(WireProtocol.CaseVariable.Length + 1)..] is { Length: > 0 } known ? known : null);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string[] Strings(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(file)).Split('\0');
}
