namespace QualityGate.Analyzers;

/// <summary>Which projects a rule reads.</summary>
internal enum RuleScope
{
    /// <summary>Projects that reference a test framework.</summary>
    Tests,

    /// <summary>The same, and any other project whose configuration says <c>qualitygate.scope = all</c>.</summary>
    TestsAndProduct,
}
