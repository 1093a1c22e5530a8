using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Sdks;

/// <summary>Asks which SDK a folder's commands use, as its global.json and the installed SDKs decide.</summary>
internal static class SdkReader
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>The version, such as <c>10.0.100</c>.</summary>
    /// <exception cref="QualityGateException">There is no SDK, or not the one that global.json asks for (environment).</exception>
    public static async Task<string> VersionAsync(string folder, CancellationToken cancellationToken)
    {
        List<string> lines = [];
        ChildStart start = new()
        {
            Program = DotnetHost.Path,
            Arguments = ["--version"],
            WorkingDirectory = folder,
            Environment = SdkEnvironment.Variables,
            Timeout = Timeout,
        };
        ChildExit exit = await ChildProcess.RunAsync(start, line => lines.Add(line.Text.Trim()), cancellationToken);

        return exit.IsSuccess && lines.Count > 0
            ? lines[^1]
            : throw new QualityGateException(new Fault
            {
                Kind = FaultKind.Environment,
                Message = $"No .NET SDK can be used in {folder}: install one, or the one that its global.json asks for.",
                Details = [.. lines.Where(line => line.Length > 0).Take(10)],
            });
    }
}
