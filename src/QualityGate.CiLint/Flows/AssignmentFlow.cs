using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Flows;

/// <summary>What variables know of the failure.</summary>
internal static class AssignmentFlow
{
    /// <param name="command">Assignments without a command.</param>
    /// <param name="language">Of the script.</param>
    /// <param name="state">What is known before them, and after the commands within them.</param>
    /// <param name="ranInside">The tests run within one of them.</param>
    /// <param name="context">Where they stand.</param>
    public static FlowState Go(ShellNode.Command command, ShellLanguage language, FlowState state, bool ranInside, FlowContext context)
    {
        bool tells = ranInside || context.IsBecauseOfFailure || command.Assignments.Any(assignment => CommandFlow.Mentions(assignment.Value, state) || Inside(assignment.Value, state));
        FlowState after = tells
            ? state with { Variables = state.Variables.Union(command.Assignments.Select(assignment => assignment.Name)) }
            : state with { Variables = state.Variables.Except(command.Assignments.Select(assignment => assignment.Name)) };
        if (language != ShellLanguage.Posix)
            return after with { Answer = ExitState.Fine, StopsOnError = after.StopsOnError || StopsPrograms(command) };
        bool hasCommand = command.Assignments.Any(assignment => !assignment.Value.Substitutions.IsEmpty);
        return after.Ending(hasCommand && ranInside ? state.Status : ExitState.Fine);
    }

    /// <summary><c>export X=...</c> and the like.</summary>
    public static FlowState Declared(ShellNode.Command command, FlowState state, FlowContext context) =>
        state with
        {
            Variables = state.Variables.Union(command.Words.Skip(1)
                .Where(word => context.IsBecauseOfFailure || CommandFlow.Mentions(word, state))
                .Select(word => word.Text.Split('=')[0])),
        };

    // Set to true, and with the preference that CI systems set, a program that fails ends the script (about_Preference_Variables).
    private static bool StopsPrograms(ShellNode.Command command) => command.Assignments.Any(assignment => assignment.Name == "PSNATIVECOMMANDUSEERRORACTIONPREFERENCE"
        && assignment.Value.Substitutions.SelectMany(value => value.All()).OfType<ShellNode.Command>().Any(value => value.Words.Any(word => word.Variables.Contains("TRUE"))));

    /// <summary>What a substituted command mentions, its output may say.</summary>
    private static bool Inside(Word value, FlowState state) => value.Substitutions
        .SelectMany(inner => inner.All())
        .OfType<ShellNode.Command>()
        .Any(inner => inner.AllWords().Any(word => CommandFlow.Mentions(word, state)));
}
