using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Tests.Shells;

/// <summary>Whatever stands in a script, it is read or refused: readers neither fail otherwise nor go on for ever, and a walk ends.</summary>
public class ReaderFuzzTests
{
    private static readonly string[] Pieces =
    [
        "dotnet test", "echo", "exit 0", "exit 1", "set -e", "set +e", "if", "then", "else", "elif", "fi", "for", "in", "do", "done", "while", "until", "case", "esac", ";;", "{", "}", "(", ")", "[", "]",
        "[[", "]]", "((", "))", "&&", "||", "|", "&", ";", "\n", " ", "\t", "\\\n", "`\n", "^\n", "$x", "${x:-y}", "$(", "`", "'", "\"", "#", "<#", "#>", "@'\n", "\n'@", "@\"\n", "<<E\n", "\nE\n", ">", ">>", "2>&1",
        "$LASTEXITCODE", "$?", "%ERRORLEVEL%", "%~dp0", "!x!", "goto :eof", ":label", "rem", "function f", "f()", "try", "catch", "finally", "switch", "param(", "@{", "-ne", "= 1", "x=", "foreach", "\uE000", "\0", "é", "💥",
    ];

    [Theory]
    [InlineData("Posix")]
    [InlineData("PowerShell")]
    [InlineData("Cmd")]
    public void AnyText_IsReadOrRefused(string language)
    {
        Shell shell = new(Enum.Parse<ShellLanguage>(language)) { StopsOnError = true };
        Random random = new(4711);
        int read = 0;
        for (int round = 0; round < 4000; round++)
        {
            string script = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            if (Reads(script, shell))
                read++;
        }

        Assert.True(read > 200, $"Only {read} of 4000 scripts were read: the walk was hardly tried.");
    }

    private static bool Reads(string script, Shell shell)
    {
        try
        {
            ShellNode tree = ScriptReader.Read(ScriptText.OfFile("script", script), shell.Language);
            foreach (ShellNode.Command command in tree.All().OfType<ShellNode.Command>())
            {
                Assert.InRange(command.Offset, 0, script.Length);
                Assert.InRange(command.Offset + command.Length, 0, script.Length);
                _ = FailureWalk.Of(tree, command, shell);
            }

            return true;
        }
        catch (ScriptSyntaxException exception)
        {
            Assert.InRange(exception.Offset, 0, script.Length);
            return false;
        }
    }
}
