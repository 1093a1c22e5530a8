using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Flows;

/// <summary>Pipes: whose exit code counts.</summary>
internal static class PipelineFlow
{
    /// <summary>Holds the exit codes of all parts, in bash.</summary>
    private const string AllExitCodes = "PIPESTATUS";

    public static FlowState Go(FailureWalk walk, ShellNode.Pipeline pipeline, ShellLanguage language, FlowState state, FlowContext context) =>
        language == ShellLanguage.PowerShell ? InOneProcess(walk, pipeline, state, context) : InProcesses(walk, pipeline, state, context);

    /// <summary>Programs set the exit code wherever they stand in a pipe, and nothing else does.</summary>
    private static FlowState InOneProcess(FailureWalk walk, ShellNode.Pipeline pipeline, FlowState state, FlowContext context)
    {
        foreach (ShellNode part in pipeline.Parts)
            state = walk.Go(part, state, context);
        return state;
    }

    private static FlowState InProcesses(FailureWalk walk, ShellNode.Pipeline pipeline, FlowState state, FlowContext context)
    {
        FlowState seen = state.Ending(ExitState.Fine);
        bool tells = false;
        int ranAt = -1;
        for (int part = 0; part < pipeline.Parts.Length; part++)
        {
            bool hadRun = seen.HasRun;
            FlowState after = walk.Subshell(pipeline.Parts[part], seen with { Status = state.Status, Answer = state.Answer }, context);
            if (!hadRun && after.HasRun && FailureWalk.Tells(after.Status))
                ranAt = part;
            else
                tells |= FailureWalk.Tells(after.Status) && after.Status != state.Status;
            seen = seen with { HasRun = after.HasRun, Files = after.Files };
        }

        if (ranAt == pipeline.Parts.Length - 1)
            return seen.Ending(ExitState.Failed);
        if (ranAt < 0)
            return seen.Ending(tells ? ExitState.Telling : ExitState.Fine);
        if (state.ChecksPipes)
            return seen.Ending(ExitState.Failed);

        seen = seen with { Variables = seen.Variables.Add(AllExitCodes).Add("pipestatus"), Files = seen.Files.Union(FilesOf(pipeline.Parts[^1])) };
        if (Looks(pipeline.Parts[^1]))
            return seen.Ending(ExitState.Telling);
        walk.Lose(CiMask.Pipe, pipeline);
        return seen.Ending(ExitState.Fine);
    }

    // What searches the output may be what decides; what only shows or stores it is not.
    private static bool Looks(ShellNode last) => last is not ShellNode.Command command
        || (!KnownPrograms.OnlyPassOn.Contains(command.Name()) && !IsFilter(command));

    private static bool IsFilter(ShellNode.Command command) =>
        command.Name() is "grep" or "egrep" && (command.Words.Any(word => word.Text is ['-', not '-', ..] && word.Text.Contains('v', StringComparison.Ordinal)) || command.Words.Any(word => word.Text.StartsWith("--color", StringComparison.Ordinal)));

    private static IEnumerable<string> FilesOf(ShellNode last) => last is ShellNode.Command command && command.Name() == "tee"
        ? command.Words.Skip(1).Select(word => word.Text).Where(text => !text.StartsWith('-'))
        : [];
}
