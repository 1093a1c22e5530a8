namespace QualityGate.Core.Suites;

/// <summary>
/// What a test is called over all runs: suite, class, method and row. Display names are text, never identity:
/// they are cut, depend on the culture, and repeat.
/// </summary>
/// <param name="Suite">The suite the test belongs to.</param>
/// <param name="Class">Full name of the class, in metadata form (<c>Namespace.Outer+Inner`1</c>).</param>
/// <param name="Method">Name of the method.</param>
/// <param name="Row">The test platform's own key of the case; empty names the method with all of its rows.</param>
/// <param name="Ordinal">0-based place among several results that one run gave under the same row.</param>
public sealed record TestId(SuiteId Suite, string Class, string Method, string Row, int Ordinal = 0) : IComparable<TestId>
{
    /// <summary>The method this row belongs to, as an identity of its own.</summary>
    public TestId WholeMethod => this with { Row = "", Ordinal = 0 };

    /// <summary>The case as the platform knows it: without the ordinal of one result.</summary>
    public TestId Case => Ordinal == 0 ? this : this with { Ordinal = 0 };

    /// <summary><c>Class.Method</c>, which is what filters and people use.</summary>
    public string FullName => $"{Class}.{Method}";

    public int CompareTo(TestId? other)
    {
        if (other is null)
            return 1;

        int order = Suite.CompareTo(other.Suite);
        if (order == 0)
            order = string.CompareOrdinal(Class, other.Class);
        if (order == 0)
            order = string.CompareOrdinal(Method, other.Method);
        if (order == 0)
            order = string.CompareOrdinal(Row, other.Row);
        return order == 0 ? Ordinal.CompareTo(other.Ordinal) : order;
    }

    public override string ToString() => Row.Length == 0 ? FullName : $"{FullName}[{Row}#{Ordinal}]";
}
