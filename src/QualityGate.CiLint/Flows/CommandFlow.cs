using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Flows;

/// <summary>What single commands do to the knowledge that the tests failed.</summary>
internal sealed class CommandFlow(FailureWalk walk, ShellNode script, ShellLanguage language)
{
    private static readonly ImmutableHashSet<string> StatusNames = ["?", "LASTEXITCODE", "ERRORLEVEL"];
    private static readonly ImmutableHashSet<string> Declaring = ["local", "export", "declare", "readonly", "typeset"];
    private static readonly ImmutableHashSet<string> Conditions = ["[", "test", "[[", "((", "let"];

    private readonly ImmutableHashSet<string> _assigned =
        [.. script.All().OfType<ShellNode.Command>().SelectMany(command => command.Assignments).Select(assignment => assignment.Name)];

    /// <summary>Names under which something about the failure was handed to later steps.</summary>
    public HashSet<string> Kept { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a word says something about the failure.</summary>
    public static bool Mentions(Word word, FlowState state) =>
        word.Variables.Any(name => state.Variables.Contains(name) || (StatusNames.Contains(name) && FailureWalk.Tells(state.Status)))
        || state.Files.Any(file => word.Text.Contains(file, StringComparison.Ordinal));

    public FlowState Go(ShellNode.Command command, FlowState state, FlowContext context)
    {
        bool hadRun = state.HasRun;
        FlowState before = Substituted(command, state, context);
        bool ranInside = before.HasRun && !hadRun;
        if (before.IsOver)
            return before;
        if (command.Words.IsEmpty)
            return AssignmentFlow.Go(command, language, before, ranInside, context);
        if (walk.IsTarget(command) && !before.HasRun)
            return Failing(command, before with { HasRun = true, Files = before.Files.Union(Written(command)) });

        bool mentions = command.AllWords().Any(word => Mentions(word, before));
        if (mentions || context.IsBecauseOfFailure)
            before = Noted(command, before);
        if (walk.FunctionOf(command.Name(), context) is { } function)
            return Called(function, before, mentions ? context.BecauseOfFailure : context);
        if (ranInside && command.Words.Any(word => word.Blocks.Any(walk.Holds)))
            return AroundBlock(command, before);
        if (ranInside && language == ShellLanguage.Posix)
            return InArguments(command, before);
        return Ended(command, before, context) ?? Plain(command, before, mentions, context);
    }

    // With a semicolon find passes nothing on, with a plus it does.
    private FlowState Failing(ShellNode.Command command, FlowState state)
    {
        if (command.Name() != "find" || command.Words[^1].Text != ";")
            return state.Ending(ExitState.Failed);
        walk.Lose(CiMask.FindExec, command);
        return state.Ending(ExitState.Fine);
    }

    private FlowState? Ended(ShellNode.Command command, FlowState state, FlowContext context)
    {
        FlowState? after = EndingFlow.Find(command, state, context, _assigned);
        if (after is { HasEnded: true, IsTold: false, IsThrown: false, HasRun: true })
            walk.Lose(CiMask.ExitZero, command);
        return after;
    }

    private FlowState Plain(ShellNode.Command command, FlowState state, bool mentions, FlowContext context)
    {
        string name = ProgramName(command.Name());
        if (name == "set" && language == ShellLanguage.Posix)
            return OptionFlow.Set(command, state).Ending(ExitState.Fine);
        if (Conditions.Contains(name))
            return Asked(state, mentions ? ExitState.Telling : ExitState.Fine);
        if (Declaring.Contains(name) && language == ShellLanguage.Posix)
            return AssignmentFlow.Declared(command, state, context).Ending(ExitState.Fine);
        if (name == "wait" && command.Words.Length > 1 && state.Variables.Contains("!"))
            return state.Ending(ExitState.Telling);
        if (name == "false" && context.IsBecauseOfFailure)
            return state.Ending(ExitState.Failed);
        if (!SetsExitCode(name))
            return Cmdlet(name, state, mentions, context);

        // A script of somebody's own that learns of the failure, or is called because of it, may well fail in turn.
        bool mayTell = (mentions && name is not ("echo" or "printf" or "cat")) || (context.IsBecauseOfFailure && !KnownPrograms.Harmless.Contains(name));
        return state.Ending(mayTell ? ExitState.Telling : ExitState.Fine);
    }

    /// <summary>A command of the shell itself where only programs have exit codes.</summary>
    private static FlowState Cmdlet(string name, FlowState state, bool mentions, FlowContext context)
    {
        FlowState after = state with { Answer = ExitState.Fine };
        if (name.Equals("Write-Error", StringComparison.OrdinalIgnoreCase) && (mentions || context.IsBecauseOfFailure))
            return after with { IsThrown = true };
        bool isOwn = name.Contains('-', StringComparison.Ordinal) && !KnownCmdlets.Harmless(name);
        return isOwn && (mentions || context.IsBecauseOfFailure) ? after with { IsTold = true } : after;
    }

    private FlowState Asked(FlowState state, ExitState answer) => language == ShellLanguage.Posix ? state.Ending(answer) : state with { Answer = answer };

    private bool SetsExitCode(string name) => language switch
    {
        ShellLanguage.Cmd => !KnownPrograms.SilentInCmd.Contains(name.ToLowerInvariant()),
        ShellLanguage.PowerShell => KnownCmdlets.IsProgram(name),
        _ => true,
    };

    private FlowState Substituted(ShellNode.Command command, FlowState state, FlowContext context)
    {
        foreach (ShellNode inner in command.AllWords().SelectMany(word => word.Substitutions))
        {
            if (state.IsOver)
                break;
            FlowState after = language == ShellLanguage.Posix ? walk.Subshell(inner, state, context) : walk.Go(inner, state, context);
            state = language == ShellLanguage.Posix && command.Words.Length > 0 ? after with { Status = state.Status, Answer = state.Answer } : after;
        }

        foreach (ShellNode block in command.Words.SelectMany(word => word.Blocks))
            state = walk.Go(block, state, context) with { HasReturned = false, HasLeft = false };
        return state;
    }

    /// <summary>The tests run inside of this command's arguments: what they print is used, how they end is not.</summary>
    private FlowState InArguments(ShellNode.Command command, FlowState state)
    {
        walk.Lose(CiMask.Substitution, command);
        IEnumerable<string> names = Declaring.Contains(command.Name()) ? command.Words.Skip(1).Select(word => word.Text.Split('=')[0]) : [];
        return state.Ending(Conditions.Contains(command.Name()) ? ExitState.Telling : ExitState.Fine) with { Variables = state.Variables.Union(names) };
    }

    /// <summary>A command was given the tests to run: a loop of the pipeline, or something that may well check the exit code.</summary>
    private static FlowState AroundBlock(ShellNode.Command command, FlowState state) =>
        KnownCmdlets.OnlyRuns(command.Name()) || !FailureWalk.Tells(state.Status) ? state : state with { IsTold = true };

    private FlowState Called(ShellNode.Function function, FlowState state, FlowContext context)
    {
        FlowState end = walk.Go(function.Body, state with { MayReturn = false }, context.Deeper);
        ExitState status = end.MayReturn && end.Status == ExitState.Fine ? ExitState.Telling : end.Status;
        return end with { HasReturned = false, HasLeft = false, MayReturn = state.MayReturn, Status = status, Answer = status };
    }

    /// <summary>What a command that knows of the failure writes down is there for whoever looks.</summary>
    private FlowState Noted(ShellNode.Command command, FlowState state)
    {
        HandedOver.In(command, Kept);
        return HandedOver.FailsTheStep(command)
            ? state with { IsTold = true }
            : state with { Files = state.Files.Union(Written(command)) };
    }

    private static IEnumerable<string> Written(ShellNode.Command command) => command.Redirections
        .Where(redirection => redirection.Operator.Contains('>', StringComparison.Ordinal))
        .Select(redirection => redirection.Target)
        .Concat(command.Name() is "touch" or "tee" or "Set-Content" or "New-Item" or "Out-File" or "Add-Content" or "Tee-Object" ? command.Words.Skip(1) : [])
        .Select(word => word.Text.Trim(Sources.ScriptText.Unknown, '/', '\\', '.'))
        .Where(text => text.Length > 3 && !text.StartsWith("dev/", StringComparison.Ordinal) && !text.StartsWith('-'));

    internal static string ProgramName(string word)
    {
        string name = word[(word.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }
}
