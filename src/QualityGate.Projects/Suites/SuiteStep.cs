namespace QualityGate.Projects.Suites;

/// <summary>What happens while suites are looked for and their code is read, for a person who waits.</summary>
public abstract record SuiteStep
{
    private SuiteStep()
    {
    }

    /// <summary>A project or solution is being restored and built.</summary>
    /// <param name="Subject">Its path below the root.</param>
    public sealed record Building(string Subject) : SuiteStep;

    /// <summary>The build printed a line.</summary>
    public sealed record BuildPrinted(string Line) : SuiteStep;

    /// <summary>A project is being read.</summary>
    /// <param name="Subject">Its path below the root.</param>
    public sealed record Reading(string Subject) : SuiteStep;

    /// <summary>The code was compared with an earlier state of it.</summary>
    /// <param name="Reference">With what, as typed.</param>
    /// <param name="Commit">Full hash of the commit that was compared with.</param>
    /// <param name="Files">How many files differ.</param>
    public sealed record Compared(string Reference, string Commit, int Files) : SuiteStep;

    /// <summary>The code of a project is being compiled in memory and looked at.</summary>
    /// <param name="Subject">Its path below the root.</param>
    public sealed record Scanning(string Subject) : SuiteStep;
}
