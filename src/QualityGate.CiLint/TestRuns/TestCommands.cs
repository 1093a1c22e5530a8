using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.TestRuns;

/// <summary>Knows the commands by which .NET tests are run, also behind words such as <c>xvfb-run</c> or <c>docker run image</c>.</summary>
internal static class TestCommands
{
    private static readonly ImmutableHashSet<string> Talkers = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "echo", "printf", "echo.", "write-host", "write-output", "write-verbose", "write-information", "write-error", "write-warning", "git", "gh", "cat", "grep", "sed", "awk", "alias", "which", "export",
        "set", "rem", "[", "test", "ls", "curl", "title", "mkdir", "cp", "mv", "rm", "touch", "tee", "if", "local", "declare", "jq", "new-item", "set-content", "add-content", "out-file", "cd", "pushd");

    private static readonly ImmutableHashSet<string> Wrappers = ["sudo", "xvfb-run", "timeout", "env", "exec", "time", "nice", "call", "mono"];

    private static readonly ImmutableHashSet<string> Runners = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "vstest.console", "vstest.console.dll", "nunit3-console", "nunit-console", "nunit-console-x86", "xunit.console", "xunit.console.x86", "xunit.console.dll", "mstest", "dotnet-xunit", "dotnet-qualitygate");

    private static readonly ImmutableHashSet<string> Builders = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "nuke", "cake", "dotnet-cake", "fake", "just", "task", "invoke-build", "invoke-psake", "invoke-buildscript", "psake", "rake", "earthly", "bazel");

    private static readonly ImmutableArray<string> NotRunning = ["--list-tests", "-t", "--help", "-h", "-?", "--version", "--info"];

    /// <summary>Null for every other command.</summary>
    /// <param name="words">The command as far as it is known, name first.</param>
    /// <param name="own">Beginnings of commands of which somebody said that they run tests.</param>
    public static TestCommand? Find(ImmutableArray<string> words, ImmutableArray<string> own)
    {
        if (words.IsEmpty || Talkers.Contains(words[0]))
            return null;
        if (words[0] == "find")
            return words.IndexOf("-exec") is > 0 and var exec ? Find(words[(exec + 1)..], own) : null;
        if (own.Any(known => string.Join(' ', words).StartsWith(known, StringComparison.Ordinal)))
            return new TestCommand(TestCommandKind.BuildTarget, [.. words.Skip(1)]);

        // A command of PowerShell itself takes names of programs as arguments without running them.
        int last = IsCmdlet(words[0]) ? 0 : words.Length - 1;
        for (int at = 0; at <= last; at++)
        {
            if (At(words[at], words[(at + 1)..], isFirst: at == 0 || Wrappers.Contains(words[0])) is { } found)
                return found;
        }

        return null;
    }

    private static bool IsCmdlet(string name) => name.IndexOf('-') is > 0 and var dash && char.IsAsciiLetterUpper(name[0]) && dash + 1 < name.Length && char.IsAsciiLetterUpper(name[dash + 1])
        && !IsDotnet(name) && !name.StartsWith("Start-", StringComparison.Ordinal) && !name.StartsWith("Invoke-", StringComparison.Ordinal) && !name.StartsWith("Measure-", StringComparison.Ordinal);

    private static TestCommand? At(string word, ImmutableArray<string> rest, bool isFirst)
    {
        string name = Name(word);
        if (IsDotnet(name))
            return DotnetCommands.Find(rest, NotRunning);
        if (Runners.Contains(name))
            return name == "dotnet-qualitygate" ? DotnetCommands.OfQualityGate(rest) : new TestCommand(TestCommandKind.Runner, rest);
        if (Builders.Contains(name) || (IsBuildScript(name) && (isFirst || name != word)))
            return Target(rest);
        if (name is "msbuild" or "MSBuild")
            return DotnetCommands.OfTargets(rest);
        return isFirst && word.IndexOfAny(['/', '\\']) >= 0 && !name.Contains(ScriptText.Unknown, StringComparison.Ordinal) && Path.GetExtension(word) is "" or ".exe" or ".Tests" or ".UnitTests" or ".IntegrationTests" or ".Specs"
            && name.Contains('.', StringComparison.Ordinal) && TestNames.IsProject(name) && !word.StartsWith('-')
            ? new TestCommand(TestCommandKind.Application, [word])
            : null;
    }

    /// <summary>A build that is asked for its tests.</summary>
    public static TestCommand? Target(ImmutableArray<string> rest) =>
        rest.Any(TestNames.IsTarget) ? new TestCommand(TestCommandKind.BuildTarget, rest) : null;

    /// <summary>The scripts by which build systems are started.</summary>
    public static bool IsBuildScript(string name) => name.ToLowerInvariant() is
        "build.sh" or "build.ps1" or "build.cmd" or "build.bat" or "build" or "cibuild.sh" or "cibuild.cmd" or "fake.sh" or "fake.cmd" or "make.ps1" or "default.ps1" or "run.ps1" or "go.sh";

    private static string Name(string word)
    {
        string name = TestNames.FileName(word.Trim('"', '\''));
        return name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }

    private static bool IsDotnet(string name) => name.Equals("dotnet", StringComparison.OrdinalIgnoreCase) || name.Equals("Invoke-Dotnet", StringComparison.OrdinalIgnoreCase) || name.Equals("Exec-Dotnet", StringComparison.OrdinalIgnoreCase) || name.Equals("dotnet.sh", StringComparison.OrdinalIgnoreCase);
}
