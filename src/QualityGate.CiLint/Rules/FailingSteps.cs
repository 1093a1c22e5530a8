using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.TestRuns;

namespace QualityGate.CiLint.Rules;

/// <summary>Whether a step that learns of a failure can make something of it: fail, or hand it to something that may.</summary>
internal static class FailingSteps
{
    private static readonly ImmutableArray<string> OnlyTell =
        ["upload-artifact", "slack", "comment", "cache", "checkout", "notify", "teams", "discord", "summary", "telegram", "sticky", "create-issue", "create-an-issue", "labeler", "setup-", "mail"];

    public static bool MayFail(Step step) => step.Tolerance is null && step.Work switch
    {
        StepWork.Script when step.FailsOnErrorOutput => true,
        StepWork.Script script => script.Shells.Any(shell => MayFail(script, shell)),
        StepWork.Action action => MayFail(action),
        _ => false,
    };

    private static bool MayFail(StepWork.Action action)
    {
        string name = TestActions.NameOf(action);
        if (name.EndsWith("github-script", StringComparison.Ordinal))
            return action.Inputs.Any(input => input.Value.Contains("setFailed", StringComparison.Ordinal) || input.Value.Contains("throw", StringComparison.Ordinal) || input.Value.Contains("process.exit", StringComparison.Ordinal));
        return !OnlyTell.Any(teller => name.Contains(teller, StringComparison.Ordinal));
    }

    private static bool MayFail(StepWork.Script script, Shell shell)
    {
        try
        {
            return ScriptReader.Read(script.Text, shell.Language).All().OfType<ShellNode.Command>().Any(MayFail);
        }
        catch (ScriptSyntaxException)
        {
            // What cannot be read may do anything; nothing is claimed of it.
            return true;
        }
    }

    private static bool MayFail(ShellNode.Command command) => CommandFlow.ProgramName(command.Name()) switch
    {
        "" => false,
        "exit" or "return" => command.Words.Skip(1).Any(word => word.Text != "0"),
        "throw" or "false" or "[" or "test" or "Write-Error" => true,
        "grep" => true,
        var name => HandedOver.FailsTheStep(command) || (!KnownPrograms.Harmless.Contains(name) && KnownCmdlets.IsProgram(name)),
    };
}
