namespace QualityGate.Core.Verdicts;

/// <summary>How a test ended behind given tests, over all probes of exactly these.</summary>
/// <param name="Passed">How often it passed.</param>
/// <param name="Failed">How often it failed in any way.</param>
/// <param name="Open">Probes that said nothing of it.</param>
internal sealed record ProbeTally(int Passed, int Failed, int Open)
{
    public int Trials => Passed + Failed;

    public bool IsMixed => Passed > 0 && Failed > 0;

    /// <summary>How often it failed, when a failure is what is looked for; how often it passed, when a pass is.</summary>
    public int Hits(bool isFailure) => isFailure ? Failed : Passed;
}
