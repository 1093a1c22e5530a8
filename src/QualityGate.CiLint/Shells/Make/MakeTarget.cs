namespace QualityGate.CiLint.Shells.Make;

/// <summary>One target of a makefile.</summary>
/// <param name="Name">What is typed behind <c>make</c>.</param>
/// <param name="Needs">Targets that are made before.</param>
/// <param name="Recipe">Its lines, each of them a script of its own.</param>
internal sealed record MakeTarget(string Name, ImmutableArray<string> Needs, ImmutableArray<MakeLine> Recipe);
