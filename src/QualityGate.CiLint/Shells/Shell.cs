namespace QualityGate.CiLint.Shells;

/// <summary>What runs a script, and what it does about failures before the script says anything.</summary>
/// <param name="Language">Of the script.</param>
internal sealed record Shell(ShellLanguage Language)
{
    /// <summary><c>-e</c>: the first command that fails ends the script.</summary>
    public bool StopsOnError { get; init; }

    /// <summary><c>-o pipefail</c></summary>
    public bool ChecksPipes { get; init; }

    /// <summary>Whether a script of PowerShell that comes to its end passes on the exit code of its last program.</summary>
    public bool ForwardsExitCode { get; init; } = true;

    public static Shell Plain { get; } = new(ShellLanguage.Posix);

    public static Shell Strict { get; } = new(ShellLanguage.Posix) { StopsOnError = true };

    public static Shell StrictWithPipes { get; } = new(ShellLanguage.Posix) { StopsOnError = true, ChecksPipes = true };

    public static Shell PowerShell { get; } = new(ShellLanguage.PowerShell);

    public static Shell Cmd { get; } = new(ShellLanguage.Cmd);

    public static Shell Other { get; } = new(ShellLanguage.Other);

    /// <summary>From options as typed after the name of a POSIX shell, such as <c>-eo pipefail</c>.</summary>
    public static Shell FromOptions(IEnumerable<string> options)
    {
        Shell shell = Plain;
        foreach (string option in options)
        {
            if (option is "pipefail" or "errexit")
                shell = option == "pipefail" ? shell with { ChecksPipes = true } : shell with { StopsOnError = true };
            else if (option is ['-', not '-', ..] && option.Contains('e', StringComparison.Ordinal))
                shell = shell with { StopsOnError = true };
        }

        return shell;
    }
}
