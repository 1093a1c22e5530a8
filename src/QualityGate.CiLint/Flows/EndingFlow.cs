using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Flows;

/// <summary>Commands that end a script, a function or a loop: with what.</summary>
internal static class EndingFlow
{
    /// <summary>Null when the command ends nothing.</summary>
    /// <param name="command">The command.</param>
    /// <param name="state">What is known before it.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="assigned">Variables that the script itself sets.</param>
    public static FlowState? Find(ShellNode.Command command, FlowState state, FlowContext context, ImmutableHashSet<string> assigned) => command.Name() switch
    {
        "exit" => Exit(ValueOf(command, state, context, assigned), state),
        "return" => Return(ValueOf(command, state, context, assigned), state),
        "throw" => state with { HasEnded = true, IsThrown = state.IsThrown || context.IsBecauseOfFailure || FailureWalk.Tells(state.Status) },
        "break" or "continue" => state with { HasLeft = true },
        _ => null,
    };

    private static FlowState Exit(ExitState value, FlowState state) =>
        FailureWalk.Tells(value) ? state.Told() : state.Ending(ExitState.Fine) with { HasEnded = true };

    private static FlowState Return(ExitState value, FlowState state) =>
        state.Ending(value) with { HasReturned = true, MayReturn = state.MayReturn || FailureWalk.Tells(value) };

    private static ExitState ValueOf(ShellNode.Command command, FlowState state, FlowContext context, ImmutableHashSet<string> assigned)
    {
        if (command.Words.Length < 2)
            return state.Status;

        Word value = command.Words[1];
        if (CommandFlow.Mentions(value, state))
            return ExitState.Telling;
        if (value.Variables.IsEmpty && !value.Text.Contains(ScriptText.Unknown, StringComparison.Ordinal))
            return context.IsBecauseOfFailure && value.Text != "0" ? ExitState.Failed : ExitState.Fine;

        // A variable that comes from elsewhere may hold anything.
        return value.Variables.Any(name => assigned.Contains(name) || name is "?" or "LASTEXITCODE" or "ERRORLEVEL") && !context.IsBecauseOfFailure ? ExitState.Fine : ExitState.Telling;
    }
}
