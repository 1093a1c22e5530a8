using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.Azure;

/// <summary>Reads from pools and matrices on what a job runs.</summary>
internal static class AzurePools
{
    /// <param name="owners">The job, its stage, its pipeline: the first that says something counts.</param>
    public static AzureSystem Of(params ReadOnlySpan<YamlNode?> owners)
    {
        foreach (YamlNode? owner in owners)
        {
            if (owner.Child("pool") is { } pool)
                return Of(pool, owners[0]);
        }

        return AzureSystem.Unknown;
    }

    private static AzureSystem Of(YamlNode pool, YamlNode? job)
    {
        ImmutableArray<string> texts = [.. pool.Scalars().Select(scalar => scalar.Value ?? "")];
        if (texts.Any(text => text.Contains("$(", StringComparison.Ordinal) || text.Contains("${{", StringComparison.Ordinal)))
            texts = [.. job.Child("strategy").Child("matrix").Scalars().Select(scalar => scalar.Value ?? "")];
        bool isWindows = texts.Any(text => text.Contains("windows", StringComparison.OrdinalIgnoreCase) || text.Contains("vs20", StringComparison.OrdinalIgnoreCase));
        bool isOther = texts.Any(text => Contains(text, "ubuntu") || Contains(text, "linux") || Contains(text, "macos"));
        return (isWindows, isOther) switch
        {
            (true, true) => AzureSystem.Both,
            (true, false) => AzureSystem.Windows,
            (false, true) => AzureSystem.Other,
            (false, false) => AzureSystem.Unknown,
        };
    }

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
