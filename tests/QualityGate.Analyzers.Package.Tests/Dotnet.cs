using System.Diagnostics;

namespace QualityGate.Analyzers.Package.Tests;

/// <summary>The commands of the SDK, each to its end.</summary>
internal static class Dotnet
{
    public static async Task<DotnetRun> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What configures the build of these tests must not configure the build under test, and nothing may outlive it,
        // unless who runs the tests has a compiler that serves them all, and ends it.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.TryAdd("UseSharedCompilation", "false");
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetRun(process.ExitCode, await output, await error);
    }
}
