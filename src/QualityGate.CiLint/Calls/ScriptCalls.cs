using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Calls;

/// <summary>Finds in a command the script that it starts.</summary>
internal static class ScriptCalls
{
    private static readonly ImmutableHashSet<string> Prefixes = ["sudo", "exec", "time", "nice", "command", "call", "xvfb-run", "start", "env", "."];

    /// <summary>Null when the command starts no script, or one whose name is not known.</summary>
    /// <param name="command">The command.</param>
    /// <param name="caller">The shell that runs it.</param>
    /// <param name="folder">Where it runs, relative to the root.</param>
    /// <param name="repository">Where scripts lie.</param>
    public static ScriptCall? Find(ShellNode.Command command, Shell caller, string folder, Repository repository)
    {
        ImmutableArray<Word> words = [.. command.Words.SkipWhile(word => Prefixes.Contains(word.Text) || word.Text.StartsWith('-') || PosixAssignment(word))];
        if (words.IsEmpty || !words[0].IsLiteral && !EndsLikeScript(words[0].Text))
            return null;

        bool isSourced = command.Words[0].Text is "source" or ".";
        ImmutableArray<string> texts = [.. words.Select(word => word.Text)];
        string name = CommandFlow.ProgramName(texts[0]).ToLowerInvariant();
        return name switch
        {
            "make" or "gmake" or "mingw32-make" => Make(texts[1..], folder, repository),
            "sh" or "bash" or "zsh" or "dash" => Interpreted(texts[1..], options => Shell.FromOptions(options), folder),
            "source" => Direct(texts[1..], caller, folder, isSourced: true),
            "pwsh" or "powershell" => PowerShell(texts[1..], folder),
            "cmd" => Direct([.. texts.Skip(1).SkipWhile(word => word.StartsWith('/'))], caller, folder, isSourced: false),
            _ => Direct(texts, caller, folder, isSourced),
        };
    }

    private static ScriptCall? Direct(ImmutableArray<string> texts, Shell caller, string folder, bool isSourced)
    {
        if (texts.IsEmpty || !EndsLikeScript(texts[0]) || PathOf(texts[0], folder) is not { } path)
            return null;
        Shell shell = isSourced ? caller : ShellOf(path, caller);
        return new ScriptCall(path, shell, texts[1..]);
    }

    private static ScriptCall? Interpreted(ImmutableArray<string> texts, Func<IEnumerable<string>, Shell> shell, string folder)
    {
        int at = 0;
        while (at < texts.Length && texts[at] is ['-' or '+', ..])
            at += texts[at] is "-o" or "-O" or "-eo" or "-euo" ? 2 : 1;
        return at < texts.Length && texts[..at].All(option => !option.StartsWith("-c", StringComparison.Ordinal)) && PathOf(texts[at], folder) is { } path
            ? new ScriptCall(path, shell(texts[..at]), texts[(at + 1)..])
            : null;
    }

    /// <summary>With <c>-File</c>, or nothing said, a script that comes to its end has succeeded (about_Pwsh, "-File").</summary>
    private static ScriptCall? PowerShell(ImmutableArray<string> texts, string folder)
    {
        int file = texts.IndexOf(texts.FirstOrDefault(text => text.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase)) ?? "");
        if (file < 0 || PathOf(texts[file].TrimStart('&', ' '), folder) is not { } path)
            return null;
        bool isCommand = texts[..file].Any(option => option.StartsWith("-c", StringComparison.OrdinalIgnoreCase));
        return new ScriptCall(path, Shell.PowerShell with { ForwardsExitCode = isCommand }, texts[(file + 1)..]);
    }

    private static ScriptCall? Make(ImmutableArray<string> texts, string folder, Repository repository)
    {
        int place = texts.IndexOf("-C");
        string within = place >= 0 && place + 1 < texts.Length ? $"{folder}/{texts[place + 1]}" : folder;
        int named = texts.IndexOf("-f");
        ImmutableArray<string> candidates = named >= 0 && named + 1 < texts.Length ? [texts[named + 1]] : ["GNUmakefile", "makefile", "Makefile"];
        string? path = candidates.Select(candidate => Repository.Normal($"{within}/{candidate}")).FirstOrDefault(candidate => candidate is not null && repository.Has(candidate));
        ImmutableArray<string> goals =
        [
            .. texts.Where((text, at) => !text.StartsWith('-') && !text.Contains('=', StringComparison.Ordinal) && (at == 0 || texts[at - 1] is not ("-C" or "-f" or "-j"))),
        ];
        return path is null ? null : new ScriptCall(path, Shell.Plain, goals) { IsMake = true };
    }

    private static Shell ShellOf(string path, Shell caller) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".ps1" => Shell.PowerShell with { ForwardsExitCode = caller.Language == ShellLanguage.PowerShell },
        ".cmd" or ".bat" => Shell.Cmd,
        _ => Shell.Plain,
    };

    private static bool EndsLikeScript(string text) =>
        Path.GetExtension(text).ToLowerInvariant() is ".sh" or ".bash" or ".ps1" or ".cmd" or ".bat" || (text.StartsWith("./", StringComparison.Ordinal) && Path.GetExtension(text).Length == 0);

    // What stands before an unknown part, such as the folder of the checkout, is not known; what follows it is the path.
    private static string? PathOf(string text, string folder)
    {
        int unknown = text.LastIndexOf(ScriptText.Unknown);
        string known = (unknown < 0 ? text : text[(unknown + 1)..]).Replace('\\', '/');
        bool isRooted = unknown >= 0 || known.StartsWith('/');
        return known.Length == 0 || folder.Contains(ScriptText.Unknown, StringComparison.Ordinal) ? null : Repository.Normal(isRooted ? known.TrimStart('/') : $"{folder}/{known}");
    }

    private static bool PosixAssignment(Word word) => Shells.Posix.PosixSimpleCommand.AssignmentIn(word) is not null;
}
