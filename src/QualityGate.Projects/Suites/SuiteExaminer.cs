using QualityGate.Core.Suites;

namespace QualityGate.Projects.Suites;

/// <summary>Decides whether a built test assembly can be run, whoever built it.</summary>
internal static class SuiteExaminer
{
    /// <summary>The suite, or what keeps it from being one.</summary>
    public static Finding Examine(SuiteId id, string assembly, ChosenPlatform chosen, string? settingsPath, SuiteRequest request)
    {
        if (!RuntimeConfig.IsBeside(assembly))
        {
            return Problem(FaultKind.Environment, id,
                $"{id} cannot be run: there is no {Path.GetFileName(RuntimeConfig.PathFor(assembly))} beside {assembly}. Libraries have none, and .NET Framework is not supported.");
        }

        if (chosen.Platform == TestPlatform.Unknown)
            return Unrunnable(id, assembly, request.Host);

        string? settings = request.SettingsPath is { } wanted ? Path.GetFullPath(wanted) : settingsPath;
        if (settings is not null && !File.Exists(settings))
            return Problem(FaultKind.Environment, id, $"{id} names the settings file {settings}, which does not exist.");

        return new Finding.Suite(new TestSuite
        {
            Id = id,
            Platform = chosen.Platform,
            Host = chosen.Host,
            HostReason = chosen.Reason,
            AssemblyPath = assembly,
            SettingsPath = settings,
            Environment = request.Environment,
        });
    }

    private static Finding.Problem Unrunnable(SuiteId id, string assembly, HostChoice asked) => asked switch
    {
        HostChoice.Auto or HostChoice.Os => Problem(FaultKind.NoTests, id,
            $"{id} has no tests to run: there is no test adapter (*TestAdapter.dll) beside {assembly}. Reference the adapter package of its test framework."),
        HostChoice.VSTest => Problem(FaultKind.Environment, id,
            $"{id} cannot be run as asked with --host vstest: there is no test adapter (*TestAdapter.dll) beside {assembly}. Leave out --host."),
        HostChoice.TestingPlatform => Problem(FaultKind.Environment, id,
            $"{id} cannot be run as asked with --host mtp: {assembly} is no Microsoft.Testing.Platform application. Leave out --host."),
        _ => throw new UnreachableException(),
    };

    private static Finding.Problem Problem(FaultKind kind, SuiteId id, string message) =>
        new(new Fault { Kind = kind, Subject = id.Project, Message = message });
}
