namespace QualityGate.CiLint.Flows;

/// <summary>What in PowerShell is a command of the shell itself, and so leaves the exit code alone.</summary>
internal static class KnownCmdlets
{
    private static readonly ImmutableHashSet<string> Aliases = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "echo", "cat", "cd", "chdir", "clear", "cls", "copy", "cp", "del", "dir", "erase", "foreach", "gc", "gci", "gi", "gm", "iex", "ii", "ls", "md", "mkdir", "move", "mv",
        "ni", "popd", "pushd", "pwd", "rd", "ren", "ri", "rm", "rmdir", "rni", "saps", "sc", "select", "set", "sl", "sleep", "sort", "tee", "type", "where", "write", "%", "?", "[",
        "exit", "return", "throw", "break", "continue");

    private static readonly ImmutableHashSet<string> Verbs = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Write", "Get", "Set", "New", "Remove", "Copy", "Move", "Out", "Add", "Clear", "Start", "Stop", "Join", "Split", "Select", "Sort", "Where", "ForEach", "Format", "Convert",
        "ConvertTo", "ConvertFrom", "Import", "Export", "Push", "Pop", "Tee", "Measure", "Compress", "Expand", "Rename", "Update", "Enable", "Disable", "Group", "Resolve", "Wait", "Read");

    private static readonly ImmutableHashSet<string> Runners = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ForEach-Object", "%", "foreach", "Where-Object", "Measure-Command", "Invoke-Command", "icm", "\uE000");

    /// <summary>A program, or a script of another shell: it has an exit code.</summary>
    public static bool IsProgram(string name) => name.Length > 0 && !Aliases.Contains(name) && !IsCmdlet(name) && (char.IsAsciiLetter(name[0]) || name[0] is '\uE000' or '.' or '7');

    /// <summary>Whether nobody expects a command of that name to fail because tests did.</summary>
    public static bool Harmless(string name) => Verbs.Contains(name.Split('-')[0]);

    /// <summary>Whether a command runs a block and looks at nothing.</summary>
    public static bool OnlyRuns(string name) => Runners.Contains(name);

    private static bool IsCmdlet(string name) => name.Split('-') is [{ Length: > 1 } verb, { Length: > 1 } noun]
        && verb.All(char.IsAsciiLetter) && char.IsAsciiLetterUpper(verb[0]) && char.IsAsciiLetterUpper(noun[0]) && !name.Contains('.', StringComparison.Ordinal);
}
