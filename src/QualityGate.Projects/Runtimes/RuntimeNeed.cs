using System.Text.Json;
using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;

namespace QualityGate.Projects.Runtimes;

/// <summary>What an assembly says it runs on, and which of the installed runtimes that would be.</summary>
public sealed record RuntimeNeed
{
    private const string PolicyVariable = "DOTNET_ROLL_FORWARD";

    /// <summary>Empty for an application that brings its own runtime.</summary>
    public required ImmutableArray<DotnetRuntime> Wanted { get; init; }

    public RollForwardPolicy Policy { get; init; }

    /// <summary>What the built assembly of a suite needs, under the environment that its tests get.</summary>
    /// <exception cref="QualityGateException">Its runtime configuration cannot be read (environment).</exception>
    public static RuntimeNeed Of(TestSuite suite)
    {
        string file = RuntimeConfig.PathFor(suite.AssemblyPath);
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file), LenientJson.Options);
            JsonElement options = document.RootElement.GetProperty("runtimeOptions");
            string? asked = suite.Environment.GetValueOrDefault(PolicyVariable) ?? Environment.GetEnvironmentVariable(PolicyVariable);
            return new RuntimeNeed
            {
                Wanted = [.. FrameworksIn(options).Select(Read).OfType<DotnetRuntime>()],
                Policy = Enum.TryParse(asked ?? Text(options, "rollForward"), ignoreCase: true, out RollForwardPolicy policy) ? policy : RollForwardPolicy.Minor,
            };
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"The runtime configuration {file} cannot be read: {unreadable.Message}", unreadable);
        }
    }

    /// <summary>The installed runtime that a wanted one would be; null when it is missing.</summary>
    public DotnetRuntime? Find(DotnetRuntime wanted, ImmutableArray<DotnetRuntime> installed)
    {
        var fitting = installed
            .Where(runtime => runtime.Name == wanted.Name && runtime.Version >= wanted.Version && IsNearEnough(runtime.Version, wanted.Version))
            .OrderBy(runtime => runtime.Version)
            .GroupBy(runtime => (runtime.Version.Major, runtime.Version.Minor));
        // Of whatever minor version it is, the last patch is taken.
        return (Policy is RollForwardPolicy.LatestMinor or RollForwardPolicy.LatestMajor ? fitting.LastOrDefault() : fitting.FirstOrDefault())?.Last();
    }

    private bool IsNearEnough(Version version, Version wanted) => Policy switch
    {
        RollForwardPolicy.Disable => version == wanted,
        RollForwardPolicy.LatestPatch => (version.Major, version.Minor) == (wanted.Major, wanted.Minor),
        RollForwardPolicy.Minor or RollForwardPolicy.LatestMinor => version.Major == wanted.Major,
        RollForwardPolicy.Major or RollForwardPolicy.LatestMajor => true,
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<JsonElement> FrameworksIn(JsonElement options)
    {
        if (options.TryGetProperty("framework", out JsonElement one))
            yield return one;
        if (options.TryGetProperty("frameworks", out JsonElement several))
        {
            foreach (JsonElement each in several.EnumerateArray())
                yield return each;
        }
    }

    private static DotnetRuntime? Read(JsonElement framework) =>
        Text(framework, "name") is { } name && Text(framework, "version") is { } text && DotnetRuntime.VersionIn(text) is { } version
            ? new DotnetRuntime(name, version)
            : null;

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
