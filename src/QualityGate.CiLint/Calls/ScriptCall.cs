using QualityGate.CiLint.Shells;

namespace QualityGate.CiLint.Calls;

/// <summary>A script that a command starts.</summary>
/// <param name="Path">Relative to the root, or as written where that cannot be said.</param>
/// <param name="Shell">What runs it.</param>
/// <param name="Arguments">What it is given.</param>
internal sealed record ScriptCall(string Path, Shell Shell, ImmutableArray<string> Arguments)
{
    /// <summary>Goals for <c>make</c>: the path is that of the makefile.</summary>
    public bool IsMake { get; init; }
}
