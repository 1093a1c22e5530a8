using System.Text.RegularExpressions;

namespace QualityGate.Reporting.Text;

/// <summary>Foreign text inside of commands that people copy: what stands there is what arrives.</summary>
internal static partial class ShellText
{
    /// <summary>
    /// One argument. Double quotes, which every shell knows, as long as nothing in it is special within them; otherwise
    /// the single quotes of POSIX shells and PowerShell.
    /// </summary>
    public static string Quoted(string argument) => argument switch
    {
        _ when Plain().IsMatch(argument) => argument,
        _ when Special().IsMatch(argument) => $"'{argument.Replace("'", @"'\''", StringComparison.Ordinal)}'",
        _ => $"\"{argument}\"",
    };

    /// <summary>A value within a test filter, in which its operators are preceded by a backslash.</summary>
    public static string FilterValue(string value) => FilterOperators().Replace(value, @"\$0");

    /// <summary>False for what cannot be typed on one line.</summary>
    public static bool CanBeTyped(string text) => VisibleText.OneLine(text) == text;

    [GeneratedRegex(@"^[A-Za-z0-9_./:,-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("[\"$`\\\\!%]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    [GeneratedRegex(@"[\\()&|=!~]", RegexOptions.CultureInvariant)]
    private static partial Regex FilterOperators();
}
