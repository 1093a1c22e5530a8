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
    public sealed record Only(IReadOnlyList<string> Ids, IReadOnlyList<MethodName> Methods) : CaseSelection
    {
        /// <summary>The display names of those cases, as far as discovery told them: for an adapter that cannot look up ids.</summary>
        public IReadOnlyList<string> Names { get; init; } = [];
    }
}
