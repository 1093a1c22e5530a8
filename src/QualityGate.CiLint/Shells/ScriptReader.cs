using QualityGate.CiLint.Shells.Cmd;
using QualityGate.CiLint.Shells.Posix;
using QualityGate.CiLint.Shells.PowerShell;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Shells;

/// <summary>Reads a script in the language that it is in.</summary>
internal static class ScriptReader
{
    /// <exception cref="ScriptSyntaxException">It cannot be taken apart.</exception>
    public static ShellNode Read(ScriptText script, ShellLanguage language) => language switch
    {
        ShellLanguage.Posix => PosixReader.Read(script.Code),
        ShellLanguage.PowerShell => PowerShellReader.Read(script.Code),
        ShellLanguage.Cmd => CmdReader.Read(script.Code),
        ShellLanguage.Other => throw new ScriptSyntaxException(0, "It is in a language that is not read."),
        _ => throw new UnreachableException(),
    };
}
