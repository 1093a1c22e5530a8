namespace QualityGate.CiLint.Shells.PowerShell;

/// <summary>Attributes, parameters, classes: what a script declares and does not run.</summary>
internal static class PowerShellDeclarations
{
    /// <summary>Whether one begins here; it is then behind the scanner.</summary>
    public static bool Skip(PowerShellReader reader)
    {
        PowerShellScanner scanner = reader.Scanner;
        int start = scanner.At;
        if (scanner.Letter() == '[')
        {
            // Attributes of a script stand before its parameters.
            scanner.At = PowerShellBrackets.Closing(scanner.Code, scanner.At, scanner.Code.Length) + 1;
            scanner.SkipBlanks(withLines: true);
            if (scanner.Letter() == '[' || scanner.IsHere("param"))
                return true;
            scanner.At = start;
            return false;
        }

        if (scanner.TryTakeWord("param"))
        {
            scanner.SkipBlanks(withLines: true);
            scanner.At = PowerShellBrackets.Closing(scanner.Code, scanner.At, scanner.Code.Length) + 1;
            return true;
        }

        if (!scanner.TryTakeWord("class") && !scanner.TryTakeWord("enum"))
            return false;
        scanner.At = scanner.Code.IndexOf('{', scanner.At) is var open && open < 0
            ? throw reader.Unexpected()
            : PowerShellBrackets.Closing(scanner.Code, open, scanner.Code.Length) + 1;
        return true;
    }
}
