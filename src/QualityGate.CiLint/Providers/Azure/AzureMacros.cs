using System.Text.RegularExpressions;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Providers.Azure;

/// <summary>Macros: <c>$(Build.SourcesDirectory)</c> is filled in before a shell sees it, and looks like a command to one.</summary>
internal static partial class AzureMacros
{
    public static ScriptText Unknown(ScriptText script) => script with
    {
        Code = Macro().Replace(script.Code, match => new string(ScriptText.Unknown, match.Length)),
    };

    // A command without a dot may be one of the shell's, such as pwd; with a dot there is none.
    [GeneratedRegex(@"\$\((?:[A-Za-z_][A-Za-z0-9_]*\.[A-Za-z0-9_.]+|[A-Z_][A-Za-z0-9_]*)\)")]
    private static partial Regex Macro();
}
