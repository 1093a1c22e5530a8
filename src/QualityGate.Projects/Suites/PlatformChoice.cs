using QualityGate.Core.Suites;

namespace QualityGate.Projects.Suites;

/// <summary>Chooses the platform that the repository's own <c>dotnet test</c> would use, unless the user wants another one.</summary>
internal static class PlatformChoice
{
    private static readonly EnumerationOptions AnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive };

    /// <param name="assembly">Absolute path of the built tests; adapters lie beside them.</param>
    /// <param name="isApplication">The assembly is an application that runs its tests itself.</param>
    /// <param name="prefersApplication">The project asks <c>dotnet test</c> to use that application.</param>
    /// <param name="asked">What the user wants.</param>
    public static ChosenPlatform For(string assembly, bool isApplication, bool prefersApplication, HostChoice asked)
    {
        string folder = Path.GetDirectoryName(assembly)!;
        bool hasAdapter = HasAdapter(folder);
        return asked switch
        {
            HostChoice.Auto => AsDotnetTest(folder, hasAdapter, isApplication, prefersApplication),
            HostChoice.Os => AsDotnetTest(folder, hasAdapter, isApplication, prefersApplication) switch
            {
                { Platform: TestPlatform.Unknown } none => none,
                var usual => usual with { Host = SuiteHost.Os, Reason = HostReason.Asked },
            },
            HostChoice.VSTest => hasAdapter ? Adapter(HostReason.Asked) : ChosenPlatform.None,
            HostChoice.TestingPlatform => isApplication ? Application(HostReason.Asked) : ChosenPlatform.None,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether an assembly of unknown origin seems to be such an application.</summary>
    public static bool LooksLikeApplication(string assembly) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(assembly)!, $"{GlobalJson.TestingPlatform}.dll"));

    private static ChosenPlatform AsDotnetTest(string folder, bool hasAdapter, bool isApplication, bool prefersApplication) => (hasAdapter, isApplication) switch
    {
        (true, true) when GlobalJson.ChoosesApplications(folder) => Application(HostReason.GlobalJsonChoosesApplication),
        (true, true) when prefersApplication => Application(HostReason.ProjectChoosesApplication),
        (true, true) => Adapter(HostReason.AdapterByDefault),
        (true, false) => Adapter(HostReason.OnlyAdapter),
        (false, true) => Application(HostReason.OnlyApplication),
        (false, false) => ChosenPlatform.None,
    };

    private static ChosenPlatform Adapter(HostReason reason) => new(TestPlatform.VSTest, SuiteHost.Adapter, reason);

    private static ChosenPlatform Application(HostReason reason) => new(TestPlatform.MicrosoftTestingPlatform, SuiteHost.Application, reason);

    private static bool HasAdapter(string folder) => Directory.EnumerateFiles(folder, "*TestAdapter.dll", AnyCase).Any();
}
