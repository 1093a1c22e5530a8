using QualityGate.Bench.Suites;
using QualityGate.Projects.Sdks;

namespace QualityGate.Bench.Ways;

/// <summary>What users do: start a program, and wait for its end.</summary>
internal sealed class CommandWay(string name, string program, ImmutableArray<string> arguments, string folder) : IWay
{
    public string Name => name;

    public static CommandWay DotnetTest(GeneratedSuite suite) =>
        new("dotnet test --no-build", DotnetHost.Path, ["test", "--no-build", "-c", "Release"], suite.Folder);

    public static CommandWay VSTestConsole(GeneratedSuite suite) =>
        new("vstest.console", DotnetHost.Path, ["vstest", suite.Suite.AssemblyPath], suite.Folder);

    public static CommandWay BareApplication(GeneratedSuite suite) =>
        new("bare application", Path.ChangeExtension(suite.Suite.AssemblyPath, OperatingSystem.IsWindows() ? ".exe" : null), [], suite.Folder);

    public async Task<double> MeasureAsync(CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0
            ? seconds
            : throw new InvalidOperationException($"{name} ended with {process.ExitCode}: {output}{await errors}");
    }
}
