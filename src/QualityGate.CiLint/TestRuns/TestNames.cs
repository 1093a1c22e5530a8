namespace QualityGate.CiLint.TestRuns;

/// <summary>Names by which people call what runs tests.</summary>
internal static class TestNames
{
    private static readonly ImmutableArray<string> Endings = ["Tests", "Test", "Specs", "Spec", "UnitTests", "IntegrationTests"];
    private static readonly ImmutableArray<string> Refusals = ["skip", "no-", "notest", "without", "exclude", "result", "report", "publish", "build", "compile", "pack", "list", "clean", "setup", "install", "prepare", "filter", "logger", "coverage"];

    /// <summary>Whether a project, an assembly or a folder is called like one of tests: <c>Shop.Tests</c>, <c>UnitTests</c>.</summary>
    public static bool IsProject(string path)
    {
        string name = FileName(path);
        foreach (string extension in (ReadOnlySpan<string>)[".csproj", ".fsproj", ".vbproj", ".dll", ".exe"])
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                name = name[..^extension.Length];
        }

        string last = name[(name.LastIndexOfAny(['.', '-', '_']) + 1)..];
        return Endings.Any(ending => last.EndsWith(ending, StringComparison.Ordinal)) || last is "tests" or "test" or "specs";
    }

    /// <summary>Whether a target of a build, or a switch that asks for one, is called for tests: <c>Test</c>, <c>--target=RunTests</c>, <c>-test</c>.</summary>
    public static bool IsTarget(string word)
    {
        string name = word.TrimStart('-', '/').ToLowerInvariant();
        int value = name.LastIndexOfAny(['=', ':']);
        if (value >= 0 && name[(value + 1)..] is "true" or "$true")
            name = name[..value];
        name = name[(name.LastIndexOfAny(['=', ':']) + 1)..];
        return !Refusals.Any(refusal => name.Contains(refusal, StringComparison.Ordinal)) && name.IndexOfAny(['.', '/', '\\', '*', ' ']) < 0
            && (name.EndsWith("test", StringComparison.Ordinal) || name.EndsWith("tests", StringComparison.Ordinal) || name.StartsWith("test-", StringComparison.Ordinal) || name.StartsWith("test_", StringComparison.Ordinal) || name is "testall" or "citest");
    }

    /// <summary>Whether a script is called for tests: <c>run-tests.sh</c>, <c>test.ps1</c>.</summary>
    public static bool IsScript(string path)
    {
        string name = Path.GetFileNameWithoutExtension(FileName(path)).ToLowerInvariant();
        return !Refusals.Any(refusal => name.Contains(refusal, StringComparison.Ordinal))
            && name.Split('-', '_', '.').Any(part => part is "test" or "tests" or "runtests" or "unittests" or "unittest" or "testall");
    }

    public static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
