namespace QualityGate.Core.Audits;

/// <summary>The earlier state of the code with which an audit was compared, so that only what a change concerns was run.</summary>
/// <param name="Reference">As typed, such as <c>main</c>.</param>
/// <param name="Commit">Full hash of the commit that was compared with: the last one that both have in common, or the reference's own.</param>
public sealed record ComparedCommit(string Reference, string Commit);
