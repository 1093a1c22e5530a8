namespace QualityGate.Core.Suites;

/// <summary>Names one test project in one target framework.</summary>
/// <param name="Project">Path of the project (or test assembly) relative to the root, with forward slashes.</param>
/// <param name="Framework">Target framework moniker such as <c>net10.0</c>; empty when unknown.</param>
public sealed record SuiteId(string Project, string Framework) : IComparable<SuiteId>
{
    public int CompareTo(SuiteId? other) => other is null
        ? 1
        : (string.CompareOrdinal(Project, other.Project), string.CompareOrdinal(Framework, other.Framework)) switch
        {
            (0, var framework) => framework,
            (var project, _) => project,
        };

    public override string ToString() => Framework.Length == 0 ? Project : $"{Project} ({Framework})";
}
