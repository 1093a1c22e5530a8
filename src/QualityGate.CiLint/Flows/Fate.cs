namespace QualityGate.CiLint.Flows;

/// <summary>What becomes of one failing run of tests in a script.</summary>
internal abstract record Fate
{
    private Fate()
    {
    }

    /// <summary>The script fails, or may: nobody can say that it does not.</summary>
    public sealed record Told : Fate;

    /// <summary>The script never gets there.</summary>
    public sealed record NotRun : Fate;

    /// <summary>The script succeeds all the same.</summary>
    /// <param name="Loss">Where the failure was let go of first.</param>
    /// <param name="Kept">Names of outputs, variables and files that still hold it when the script is over.</param>
    public sealed record Lost(Loss Loss, ImmutableArray<string> Kept) : Fate;
}
