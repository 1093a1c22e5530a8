using System.Collections.Frozen;

namespace QualityGate.Scanning.Rules;

/// <summary>
/// The rules of other vendors that speak of what makes tests flaky, by our root causes. Rules of style, speed and design are left
/// out even where they touch a flaky construct: whoever wants those runs their own build.
/// </summary>
internal static class ForeignRules
{
    public static FrozenDictionary<string, RootCause> Causes { get; } = new (RootCause Cause, string Rules)[]
    {
        // Locks on what others can lock too, statics per thread, writes of instances to statics.
        (RootCause.RaceCondition, "CA2002 CA2019 CA2259 CS0420 MA0064 RCS1059 S2445 S2551 S2696 S3005 S3998 S6507"),

        // Blocking, async void, tasks that nobody awaits, resources disposed under running work, fixed delays.
        (RootCause.AsyncCoordination,
            "xUnit1030 xUnit1031 xUnit1048 xUnit1049 xUnit1051 xUnit2021 "
            + "VSTHRD002 VSTHRD003 VSTHRD011 VSTHRD012 VSTHRD100 VSTHRD101 VSTHRD103 VSTHRD104 VSTHRD105 VSTHRD107 VSTHRD110 VSTHRD114 "
            + "CA1849 CA2008 CA2012 CA2016 CA2025 CA2247 CS4014 "
            + "MA0022 MA0032 MA0040 MA0042 MA0045 MA0100 MA0129 MA0134 MA0147 MA0155 "
            + "S2925 S3168 S4462 S4586 S6966 "
            + "MSTEST0040 MSTEST0045 MSTEST0049 MSTEST0054 MSTEST0067 NUnit1012 NUnit2044 "
            + "AsyncFixer02 AsyncFixer03 AsyncFixer04 AsyncFixer05 AsyncFixer06 RCS1210 RCS1229"),

        // Clocks that a test cannot set.
        (RootCause.TimeDependency, "MA0132 MA0166 MA0167 S6354 S6561"),

        // Cultures, orders, randomness and the garbage collector.
        (RootCause.NonDeterministicData,
            "CA1304 CA1305 CA1307 CA1309 CA1310 CA1311 CA5394 MA0001 MA0002 MA0006 MA0011 MA0021 MA0074 MA0075 MA0076 RCS1155 S1215 S1449 S2245 S4056 S4057 S4058"),

        // What is set up and never taken down.
        (RootCause.Fixture, "CA1001 CA2000 CA2213 MSTEST0008 MSTEST0009 MSTEST0010 MSTEST0011 MSTEST0012 MSTEST0013 NUnit1032 RCS1261 S2930 S2931"),

        // State that outlives a test.
        (RootCause.OrderDependency, "CA2211 MA0069 S2223"),

        // Failures that are not shown.
        (RootCause.Masking, "CA1031 MSTEST0015 RCS1075 S108 S1607 S2486 S2699 xUnit1004"),
    }
        .SelectMany(group => group.Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries), (group, rule) => KeyValuePair.Create(rule, group.Cause))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
