namespace QualityGate.Core.Gates;

/// <summary>What the process ends with when the gate is undecided. The decision itself stays undecided whatever this says.</summary>
public enum UndecidedMeaning
{
    /// <summary>The exit code of its own.</summary>
    Undecided,

    /// <summary>As if it had failed.</summary>
    Red,

    /// <summary>As if it had passed, as long as any test was run at all.</summary>
    Green,
}
