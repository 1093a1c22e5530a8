using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Shells.PowerShell;

/// <summary><c>exit</c>, <c>return</c>, <c>throw</c> and the words that leave a loop.</summary>
internal static class PowerShellEndings
{
    /// <summary>The word that ends something, with what it takes along: <c>exit $code</c>.</summary>
    public static ShellNode.Command Read(PowerShellReader reader)
    {
        PowerShellScanner scanner = reader.Scanner;
        int end = scanner.At;
        int start = end;
        while (start > 0 && char.IsAsciiLetter(scanner.Code[start - 1]))
            start--;
        Word word = new(start, end - start, scanner.Code[start..end].ToLowerInvariant());
        scanner.SkipBlanks(withLines: false);
        if (scanner.IsAtEnd || scanner.Letter() is '\n' or ';' or '}' or ')')
            return new ShellNode.Command(start, end - start) { Words = [word] };

        int from = scanner.At;
        ShellNode value = reader.Rest();
        string text = scanner.Code[from..scanner.At].Trim();
        Word argument = new(from, scanner.At - from, text) { Variables = [.. PowerShellNames.In(text)], Substitutions = word.Text == "return" ? [value] : [] };
        return new ShellNode.Command(start, scanner.At - start) { Words = [word, argument] };
    }
}
