namespace QualityGate.Core.Suites;

/// <summary>The last commit that touched a file.</summary>
/// <param name="Commit">Its full hash.</param>
/// <param name="At">When its author made it.</param>
/// <param name="Author">The author's name, as the commit has it.</param>
public sealed record LastChange(string Commit, DateTimeOffset At, string Author);
