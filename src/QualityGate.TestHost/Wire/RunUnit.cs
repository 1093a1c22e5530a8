namespace QualityGate.TestHost.Wire;

/// <summary>
/// Tests that follow each other in an exact order, each step a case or a whole method, and that stand in the same order in the
/// framework's own list: one that goes by its list runs them in order when it is asked for all of them at once, and makes no set-up
/// twice. Whoever does not go by its list is asked for one step after the other.
/// </summary>
internal sealed record RunUnit(IReadOnlyList<CaseSelection.Only> Steps)
{
    /// <summary>All steps as one.</summary>
    public CaseSelection.Only Together => new([.. Steps.SelectMany(step => step.Ids)], [.. Steps.SelectMany(step => step.Methods)])
    {
        Names = [.. Steps.SelectMany(step => step.Names)],
    };
}
