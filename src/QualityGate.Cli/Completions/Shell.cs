namespace QualityGate.Cli.Completions;

/// <summary>A shell that can complete the words of this tool.</summary>
internal enum Shell
{
    Unknown,
    Bash,
    Zsh,
    PowerShell,
    Fish,
}
