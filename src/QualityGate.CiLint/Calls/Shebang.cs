using QualityGate.CiLint.Shells;

namespace QualityGate.CiLint.Calls;

/// <summary>The first line of a script, which can say what runs it and with which options.</summary>
internal static class Shebang
{
    public static ScriptCall Applied(ScriptCall call, string content)
    {
        if (!content.StartsWith("#!", StringComparison.Ordinal) || call.Shell != Shell.Plain)
            return call;

        string[] words = content[2..(content.IndexOf('\n') is var end && end < 0 ? content.Length : end)].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string program = words.Select(word => word[(word.LastIndexOf('/') + 1)..]).FirstOrDefault(word => word is not "env" && !word.StartsWith('-')) ?? "";
        return program switch
        {
            "sh" or "bash" or "zsh" or "dash" or "ash" or "ksh" => call with { Shell = Shell.FromOptions(words.Skip(1)) },
            "pwsh" => call with { Shell = Shell.PowerShell with { ForwardsExitCode = false } },
            _ => call with { Shell = Shell.Other },
        };
    }
}
