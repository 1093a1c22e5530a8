using System.Diagnostics;
using QualityGate.Cli.Shards;

namespace QualityGate.Cli.Tests.Tools;

/// <summary>The built tool, as a process of its own.</summary>
internal static class Tool
{
    /// <summary>Runs the tool in a folder to its end.</summary>
    public static Task<ToolRun> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string>(), arguments);

    public static async Task<ToolRun> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using Process process = Start(folder, environment, [Repository.ToolAssembly, .. arguments]);
        return await EndOfAsync(process);
    }

    /// <summary>Runs any <c>dotnet</c> command in a folder to its end.</summary>
    public static async Task<ToolRun> DotnetAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using Process process = Start(folder, environment, arguments);
        return await EndOfAsync(process);
    }

    /// <summary>Runs a script by bash in a folder to its end.</summary>
    public static async Task<ToolRun> BashAsync(string folder, params string[] arguments)
    {
        using Process process = Start("bash", folder, new Dictionary<string, string>(), ["--norc", .. arguments]);
        return await EndOfAsync(process);
    }

    /// <summary>Starts the tool, to be stopped by the caller.</summary>
    // A shell starts what it runs in the background deaf to SIGINT, and every process below inherits that.
    public static Process Start(string folder, params string[] arguments) => OperatingSystem.IsLinux()
        ? Start("env", folder, new Dictionary<string, string>(), ["--default-signal=INT", "dotnet", Repository.ToolAssembly, .. arguments])
        : Start(folder, new Dictionary<string, string>(), [Repository.ToolAssembly, .. arguments]);

    /// <summary>Starts the tool as the leader of a process group, to be killed with it by the caller. Unix only.</summary>
    public static Process StartGroup(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Start("setsid", folder, environment, ["dotnet", Repository.ToolAssembly, .. arguments]);

    public static async Task<ToolRun> EndOfAsync(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output, await error);
    }

    private static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string[] arguments) =>
        Start("dotnet", folder, environment, arguments);

    private static Process Start(string program, string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // What configures the run of these tests must not configure the tool under test.
        foreach (string name in start.Environment.Keys.Where(IsOurs).ToList())
            start.Environment.Remove(name);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static bool IsOurs(string name) =>
        name.StartsWith("QUALITYGATE_", StringComparison.Ordinal)
        || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || ShardEngine.All.Any(engine => name == engine.IndexVariable || name == engine.TotalVariable);
}
