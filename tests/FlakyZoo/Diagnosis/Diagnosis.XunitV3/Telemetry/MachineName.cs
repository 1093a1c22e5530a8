using System.Diagnostics;

namespace Diagnosis.XunitV3.Telemetry;

/// <summary>Asks the system for its name, by the program that knows it.</summary>
public static class MachineName
{
    public static async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        using var uname = Process.Start(new ProcessStartInfo("uname", "-n") { RedirectStandardOutput = true })!;
        var name = await uname.StandardOutput.ReadToEndAsync(cancellationToken);
        await uname.WaitForExitAsync(cancellationToken);
        return name.Trim();
    }
}
