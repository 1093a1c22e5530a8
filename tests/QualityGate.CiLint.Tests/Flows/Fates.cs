using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.TestRuns;

namespace QualityGate.CiLint.Tests.Flows;

/// <summary>What becomes of the first command of a script that runs tests.</summary>
internal static class Fates
{
    public static Fate Of(string script, Shell shell)
    {
        ShellNode tree = ScriptReader.Read(ScriptText.OfFile("script", script), shell.Language);
        ShellNode tests = tree.All().OfType<ShellNode.Command>().First(command => TestCommands.Find(CommandWords.Of(command), []) is not null);
        return FailureWalk.Of(tree, tests, shell);
    }

    /// <summary>How the failure is lost; null when it is told.</summary>
    public static CiMask? MaskOf(string script, Shell shell) => Of(script, shell) is Fate.Lost(var loss, _) ? loss.Mask : null;
}
