namespace QualityGate.TestHost.Wire;

/// <summary>Which test cases a run is meant to execute.</summary>
internal abstract record CaseSelection
{
    private CaseSelection()
    {
    }

    /// <summary>Everything in the assembly, also what discovery did not see.</summary>
    public sealed record All : CaseSelection;

    /// <summary>
    /// The cases with these ids, and every case of these methods. Methods exist for rows whose ids differ from
    /// process to process: they can only be asked for together.
    /// </summary>
    public sealed record Only(IReadOnlyList<string> Ids, IReadOnlyList<MethodName> Methods) : CaseSelection;
}
