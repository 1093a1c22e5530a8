using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Flows;

/// <summary>
/// Goes the way that a script takes when one command of it, the tests, fails and everything else succeeds. Where it cannot be known
/// which way that is, all are gone and joined in favour of the script: what comes out as lost is lost on every way.
/// </summary>
internal sealed class FailureWalk
{
    private const int DeepestCall = 6;

    private readonly Shell _shell;
    private readonly ShellNode _target;
    private readonly CommandFlow _commands;
    private readonly ImmutableDictionary<string, ShellNode.Function> _functions;
    private Loss? _loss;

    private FailureWalk(ShellNode script, ShellNode target, Shell shell)
    {
        _shell = shell;
        _target = target;
        _functions = script.All().OfType<ShellNode.Function>().GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
            .ToImmutableDictionary(named => named.Key, named => named.Last(), StringComparer.OrdinalIgnoreCase);
        _commands = new CommandFlow(this, script, shell.Language);
    }

    /// <param name="script">The whole script.</param>
    /// <param name="target">The command in it that runs tests.</param>
    /// <param name="shell">What runs it.</param>
    public static Fate Of(ShellNode script, ShellNode target, Shell shell)
    {
        FailureWalk walk = new(script, target, shell);
        FlowState start = new() { StopsOnError = shell.StopsOnError, ChecksPipes = shell.ChecksPipes };
        FlowState end = walk.Go(script, start, default);
        if (!end.HasRun)
            return new Fate.NotRun();
        bool endsWithFailure = end.Status is ExitState.Failed or ExitState.Telling;
        if (end.IsTold || end.IsThrown || (endsWithFailure && shell.ForwardsExitCode))
            return new Fate.Told();

        Loss loss = walk._loss ?? new Loss(shell.ForwardsExitCode ? CiMask.LaterCommand : CiMask.IgnoredExitCode, target.Offset, target.Length);
        return new Fate.Lost(loss, [.. end.Variables.Concat(end.Files).Concat(walk._commands.Kept).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    public bool IsTarget(ShellNode node) => ReferenceEquals(node, _target);

    public bool Holds(ShellNode node) => node.All().Any(IsTarget);

    public ShellNode.Function? FunctionOf(string name, FlowContext context) =>
        context.Depth < DeepestCall && name.Length > 0 ? _functions.GetValueOrDefault(name) : null;

    /// <summary>The first place counts: what comes later would matter only if that one were mended.</summary>
    public void Lose(CiMask mask, ShellNode at) => _loss ??= new Loss(mask, at.Offset, at.Length);

    public FlowState Go(ShellNode node, FlowState state, FlowContext context) => state.IsOver ? state : node switch
    {
        ShellNode.Sequence(_, _, var statements) => Sequence(statements, state, context),
        ShellNode.Command command => _commands.Go(command, state, context),
        ShellNode.Pipeline pipeline => PipelineFlow.Go(this, pipeline, _shell.Language, state, context),
        ShellNode.AndThen chain => ChainFlow.Go(this, chain, state, context),
        ShellNode.OrElse chain => ChainFlow.Go(this, chain, state, context),
        ShellNode.Not(_, _, var inner) => ChainFlow.Inverted(Go(inner, state, context.Guarded)),
        ShellNode.Subshell(_, _, var body) => Subshell(body, state, context),
        ShellNode.Branch branch => BranchFlow.Go(this, branch, _shell.Language, state, context),
        ShellNode.Choice choice => BranchFlow.Go(this, choice, state, context),
        ShellNode.Loop loop => LoopFlow.Go(this, loop, state, context),
        ShellNode.Background background => Background(background, state, context),
        ShellNode.Attempt attempt => AttemptFlow.Go(this, attempt, state, context),
        ShellNode.Function => state,
        // Nobody follows a jump: behind it anything may be said of the failure.
        ShellNode.Jump(_, _, var label) when label.Equals("eof", StringComparison.OrdinalIgnoreCase) => state with { HasEnded = true, IsTold = state.IsTold || state.Status != ExitState.Fine },
        ShellNode.Jump => state with { HasEnded = !context.IsGuarded, IsTold = state.HasRun || state.IsTold },
        _ => throw new UnreachableException(),
    };

    /// <summary>Runs in a process of its own: how it ended is all that comes back, beside files.</summary>
    public FlowState Subshell(ShellNode body, FlowState state, FlowContext context)
    {
        FlowState end = Go(body, state with { IsTold = false, MayReturn = false }, context);
        ExitState status = end.IsTold || end.IsThrown ? ExitState.Telling : end.Status;
        bool isSure = end.HasEnded && end.IsTold;
        return state with
        {
            Status = isSure ? ExitState.Failed : status,
            Answer = isSure ? ExitState.Failed : status,
            HasRun = end.HasRun,
            Files = end.Files,
            IsExempt = false,
        };
    }

    private FlowState Sequence(ImmutableArray<ShellNode> statements, FlowState state, FlowContext context)
    {
        foreach (ShellNode statement in statements)
        {
            if (state.IsOver)
                break;
            FlowState after = Go(statement, state, context);
            // What runs because of a failure is told by whatever asked for it.
            if (Tells(state.Status) && after.Status == ExitState.Fine && !after.IsOver && state.HasRun && !context.IsBecauseOfFailure)
                Lose(Later(state), _target);
            state = after;
            if (Tells(state.Status) && state is { StopsOnError: true, IsExempt: false, IsOver: false } && !context.IsGuarded)
                state = state.Told();
        }

        return state;
    }

    private CiMask Later(FlowState state) => _shell.Language switch
    {
        ShellLanguage.PowerShell => CiMask.LaterProgram,
        _ when state is { StopsOnError: true, IsExempt: true } => CiMask.AndList,
        _ => CiMask.LaterCommand,
    };

    private FlowState Background(ShellNode.Background background, FlowState state, FlowContext context)
    {
        FlowState after = Subshell(background.Inner, state, context);
        if (state.HasRun == after.HasRun)
            return after.Ending(ExitState.Fine);
        Lose(CiMask.Background, background);
        return after.Ending(ExitState.Fine) with { Variables = after.Variables.Add("!") };
    }

    public static bool Tells(ExitState state) => state is ExitState.Failed or ExitState.Telling;
}
