using QualityGate.Cli.Options;
using QualityGate.Cli.Setups;

namespace QualityGate.Cli.Completions;

/// <summary>The closed list of shells, and the script of each.</summary>
internal static class Shells
{
    public static ImmutableArray<Shell> All { get; } = [Shell.Bash, Shell.Zsh, Shell.PowerShell, Shell.Fish];

    /// <summary>What is typed behind <c>completions</c>.</summary>
    public static string NameOf(Shell shell) => shell switch
    {
        Shell.Bash => "bash",
        Shell.Zsh => "zsh",
        Shell.PowerShell => "pwsh",
        Shell.Fish => "fish",
        _ => throw new UnreachableException(),
    };

    public static Shell Read(string name)
    {
        foreach (Shell shell in All)
        {
            if (NameOf(shell) == name)
                return shell;
        }

        throw OptionText.Bad("The shell", name, $"one of {string.Join(", ", All.Select(NameOf))}");
    }

    /// <summary>To be read by the shell at its start; it asks the tool itself for the words, so that it fits every version of it.</summary>
    public static string ScriptOf(Shell shell) => Template.Read("Completions.Scripts", $"{NameOf(shell)}.txt");
}
