namespace QualityGate.CiLint.Flows;

/// <summary>What is known at one point of a script on the way it takes when its tests fail.</summary>
internal sealed record FlowState
{
    /// <summary>What the script would end with here: <c>$?</c>, <c>$LASTEXITCODE</c>, <c>%ERRORLEVEL%</c>.</summary>
    public ExitState Status { get; init; }

    /// <summary>What conditions and chains look at. In PowerShell and cmd an expression changes only this.</summary>
    public ExitState Answer { get; init; }

    public bool StopsOnError { get; init; }

    public bool ChecksPipes { get; init; }

    /// <summary>The tests have run, and failed.</summary>
    public bool HasRun { get; init; }

    /// <summary>Nothing more happens on this way.</summary>
    public bool HasEnded { get; init; }

    /// <summary>The function is left.</summary>
    public bool HasReturned { get; init; }

    /// <summary>The loop, or its round, is left.</summary>
    public bool HasLeft { get; init; }

    /// <summary>Some way has ended the script with a failure.</summary>
    public bool IsTold { get; init; }

    /// <summary>Some way has thrown because of the failure.</summary>
    public bool IsThrown { get; init; }

    /// <summary>Some way has left the function with a failure.</summary>
    public bool MayReturn { get; init; }

    /// <summary>The failure stands where <c>-e</c> does not look, as in the left part of <c>a &amp;&amp; b</c>.</summary>
    public bool IsExempt { get; init; }

    /// <summary>Variables whose value differs because the tests failed.</summary>
    public ImmutableHashSet<string> Variables { get; init; } = [];

    /// <summary>Files that hold something about it.</summary>
    public ImmutableHashSet<string> Files { get; init; } = [];

    public bool IsOver => HasEnded || HasReturned || HasLeft;

    public FlowState Ending(ExitState state) => this with { Status = state, Answer = state, IsExempt = false };

    public FlowState Told() => this with { IsTold = true, HasEnded = true, Status = ExitState.Fine, Answer = ExitState.Fine };

    /// <summary>Two ways that meet again. Whatever either of them knows is known: nothing is claimed lost that one way keeps.</summary>
    public static FlowState Join(FlowState one, FlowState other)
    {
        FlowState marked = (one.IsOver, other.IsOver) switch
        {
            (true, false) => other,
            (false, true) => one,
            _ => one with { Status = Join(one.Status, other.Status), Answer = Join(one.Answer, other.Answer) },
        };
        return marked with
        {
            StopsOnError = one.StopsOnError || other.StopsOnError,
            ChecksPipes = one.ChecksPipes || other.ChecksPipes,
            HasRun = one.HasRun || other.HasRun,
            IsTold = one.IsTold || other.IsTold,
            IsThrown = one.IsThrown || other.IsThrown,
            MayReturn = one.MayReturn || other.MayReturn,
            Variables = one.Variables.Union(other.Variables),
            Files = one.Files.Union(other.Files),
        };
    }

    private static ExitState Join(ExitState one, ExitState other) => one == other ? one : ExitState.Telling;
}
