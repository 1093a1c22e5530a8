namespace QualityGate.CiLint.TestRuns;

/// <summary>A command that runs tests.</summary>
/// <param name="Kind">How sure that is, and what is known of which.</param>
/// <param name="Arguments">What follows the word that says so.</param>
internal sealed record TestCommand(TestCommandKind Kind, ImmutableArray<string> Arguments);
