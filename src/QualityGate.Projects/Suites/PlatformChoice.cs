using QualityGate.Core.Suites;

namespace QualityGate.Projects.Suites;

/// <summary>Chooses the platform that the repository's own <c>dotnet test</c> would use.</summary>
internal static class PlatformChoice
{
    private const string TestingPlatform = "Microsoft.Testing.Platform";

    private static readonly EnumerationOptions AnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>The platform for a built test assembly; Unknown when it has neither an adapter nor tests of its own to run.</summary>
    /// <param name="assembly">Absolute path; adapters lie beside it.</param>
    /// <param name="isApplication">The assembly is an application that runs its tests itself.</param>
    /// <param name="prefersApplication">The project asks <c>dotnet test</c> to use that application.</param>
    public static TestPlatform For(string assembly, bool isApplication, bool prefersApplication)
    {
        string folder = Path.GetDirectoryName(assembly)!;
        return (HasAdapter(folder), isApplication) switch
        {
            (true, true) => prefersApplication || ChoosesApplications(folder) ? TestPlatform.MicrosoftTestingPlatform : TestPlatform.VSTest,
            (true, false) => TestPlatform.VSTest,
            (false, true) => TestPlatform.MicrosoftTestingPlatform,
            (false, false) => TestPlatform.Unknown,
        };
    }

    /// <summary>Whether an assembly of unknown origin seems to be such an application.</summary>
    public static bool LooksLikeApplication(string assembly) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(assembly)!, $"{TestingPlatform}.dll"));

    private static bool HasAdapter(string folder) => Directory.EnumerateFiles(folder, "*TestAdapter.dll", AnyCase).Any();

    // The nearest global.json decides, as it does for the SDK.
    private static bool ChoosesApplications(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string file = Path.Combine(folder, "global.json");
            if (File.Exists(file))
                return string.Equals(LenientJson.TextIn(file, "test", "runner"), TestingPlatform, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }
}
