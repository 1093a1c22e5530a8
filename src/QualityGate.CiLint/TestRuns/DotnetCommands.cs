namespace QualityGate.CiLint.TestRuns;

/// <summary>Which of the commands of <c>dotnet</c> run tests.</summary>
internal static class DotnetCommands
{
    private static readonly ImmutableHashSet<string> RunnersAsTools = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "xunit", "fixie", "nunit", "vstest", "retest");

    private static readonly ImmutableHashSet<string> BuiltIn =
    [
        "add", "build-server", "clean", "dev-certs", "ef", "format", "fsi", "help", "list", "new", "nuget", "pack", "package", "project", "publish", "reference", "remove", "restore", "sdk", "sln", "solution",
        "store", "tool", "user-jwts", "user-secrets", "watch", "workload", "coverage", "dotnet-coverage", "reportgenerator", "stryker", "outdated", "gitversion", "nbgv", "sonarscanner", "coverlet", "csharpier", "trx",
    ];

    /// <param name="words">What stands behind <c>dotnet</c>.</param>
    /// <param name="notRunning">Switches by which nothing is run.</param>
    public static TestCommand? Find(ImmutableArray<string> words, ImmutableArray<string> notRunning)
    {
        // Options of the host itself come before the command, some with a value.
        int at = 0;
        while (at < words.Length && words[at].StartsWith('-'))
            at += words[at] is "--roll-forward" or "--fx-version" or "--additionalprobingpath" or "--runtimeconfig" or "--depsfile" ? 2 : 1;
        if (at >= words.Length)
            return null;

        string command = words[at].ToLowerInvariant();
        ImmutableArray<string> rest = words[(at + 1)..];
        return command switch
        {
            "test" => rest.TakeWhile(word => word != "--").Any(notRunning.Contains) ? null : new TestCommand(TestCommandKind.DotnetTest, rest),
            "run" => Run(rest),
            "exec" => Find(rest.SkipWhile(word => word.StartsWith('-')).ToImmutableArray(), notRunning),
            "tool" when rest is ["run", .. var tool] => Find(tool, notRunning),
            "msbuild" or "build" => OfTargets(rest),
            "qualitygate" => OfQualityGate(rest),
            "cake" or "nuke" or "fake" or "build.dll" => TestCommands.Target(rest),
            _ when RunnersAsTools.Contains(command) => new TestCommand(TestCommandKind.Runner, rest),
            _ when command.EndsWith(".dll", StringComparison.Ordinal) => OfAssembly(words[at], rest),
            _ when BuiltIn.Contains(command) => null,
            _ => rest.FirstOrDefault(TestNames.IsTarget) is { } ? new TestCommand(TestCommandKind.BuildTarget, rest) : null,
        };
    }

    /// <summary>The commands of this tool that run tests.</summary>
    public static TestCommand? OfQualityGate(ImmutableArray<string> rest) =>
        rest is ["audit" or "run" or "verify" or "gate", .. var target] ? new TestCommand(TestCommandKind.DotnetTest, target) : null;

    /// <summary>A build with a target for tests.</summary>
    public static TestCommand? OfTargets(ImmutableArray<string> rest)
    {
        foreach (string word in rest)
        {
            if (word is not ['-' or '/', .. var option] || option.IndexOf(':') is not (> 0 and var colon) || option[..colon].ToLowerInvariant() is not ("t" or "target"))
                continue;
            string[] targets = option[(colon + 1)..].Split(';', ',');
            if (targets.Any(target => target.Equals("VSTest", StringComparison.OrdinalIgnoreCase)))
                return new TestCommand(TestCommandKind.DotnetTest, rest);
            if (targets.Any(TestNames.IsTarget))
                return new TestCommand(TestCommandKind.BuildTarget, rest);
        }

        return null;
    }

    private static TestCommand? Run(ImmutableArray<string> rest)
    {
        int option = rest.IndexOf("--project") is var full && full >= 0 ? full : rest.IndexOf("-p");
        string? project = option >= 0 && option + 1 < rest.Length ? rest[option + 1] : rest.FirstOrDefault(word => word.StartsWith("--project=", StringComparison.Ordinal))?["--project=".Length..];
        int dashes = rest.IndexOf("--");
        // A test application takes options; a word behind the dashes is a command of somebody's own.
        if (project is not null && TestNames.IsProject(project.TrimEnd('/', '\\')))
            return dashes < 0 || dashes + 1 == rest.Length || rest[dashes + 1].StartsWith('-') ? new TestCommand(TestCommandKind.Application, [project]) : null;

        // A build that is written in C# is told behind two dashes, or without, what to do.
        ImmutableArray<string> arguments = dashes >= 0 ? rest[(dashes + 1)..] : [.. rest.Where((_, at) => at != option && at != option + 1)];
        return project is not null && project.Contains("build", StringComparison.OrdinalIgnoreCase) ? TestCommands.Target(arguments) : null;
    }

    private static TestCommand? OfAssembly(string assembly, ImmutableArray<string> rest) => TestNames.FileName(assembly).ToLowerInvariant() switch
    {
        "vstest.console.dll" or "xunit.console.dll" or "nunit3-console.dll" => new TestCommand(TestCommandKind.Runner, rest),
        _ => TestNames.IsProject(assembly) ? new TestCommand(TestCommandKind.Application, [assembly]) : null,
    };
}
