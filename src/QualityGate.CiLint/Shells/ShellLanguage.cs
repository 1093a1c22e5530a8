namespace QualityGate.CiLint.Shells;

/// <summary>The language of a script, as far as it decides what becomes of an exit code.</summary>
internal enum ShellLanguage
{
    /// <summary>One that is not read, such as Python.</summary>
    Other,

    /// <summary>sh, bash, dash, zsh.</summary>
    Posix,

    PowerShell,

    /// <summary>cmd.exe</summary>
    Cmd,
}
