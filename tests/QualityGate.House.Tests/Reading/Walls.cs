namespace QualityGate.House.Tests.Reading;

/// <summary>How every wall reports: all that is wrong at once, so that one run is enough to mend it.</summary>
internal static class Walls
{
    public static void AssertUnbroken(IEnumerable<Violation> violations)
    {
        ImmutableArray<Violation> all =
        [
            .. violations.OrderBy(violation => violation.Path, StringComparer.Ordinal).ThenBy(violation => violation.Line),
        ];
        if (!all.IsEmpty)
            Assert.Fail($"{all.Length} place(s) to mend:\n{string.Join('\n', all)}");
    }
}
