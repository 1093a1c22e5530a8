namespace QualityGate.Projects.Suites;

/// <summary>What the <c>global.json</c> that holds for a folder says about tests.</summary>
public static class GlobalJson
{
    internal const string TestingPlatform = "Microsoft.Testing.Platform";

    /// <summary>Whether <c>dotnet test</c> runs applications of Microsoft.Testing.Platform there, and nothing else (<c>test.runner</c>).</summary>
    /// <exception cref="QualityGateException">The file is not JSON (environment).</exception>
    public static bool ChoosesApplications(string folder)
    {
        // The nearest one decides, as it does for the SDK.
        for (string? place = folder; place is not null; place = Path.GetDirectoryName(place))
        {
            string file = Path.Combine(place, "global.json");
            if (File.Exists(file))
                return string.Equals(LenientJson.TextIn(file, "test", "runner"), TestingPlatform, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }
}
