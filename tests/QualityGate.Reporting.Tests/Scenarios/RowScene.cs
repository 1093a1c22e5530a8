namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>The scene of the rows of one test.</summary>
internal static class RowScene
{
    private const string Clean = "PPPPPPPPPP";
    private const string Class = "AgentTasks.Tests.SumTests";

    public static Scenario Rows { get; } = Scenario.Of(
    [
        .. Scenes.Stable,
        Row("1", "1, 2", "PFPPPPPPPP"),
        Row("2", new string('x', 300), "PPFPPPPPPP"),
        Row("3", $"{new string('y', 90)}, last: {new string('z', 90)}", "PPFFPPPPPP"),
        Row("4", "4, 5", Clean),
    ]);

    private static Specimen Row(string row, string arguments, string parallel) =>
        Specimen.Of(Class, "Adds_up", Clean, parallel, Failures.LostUpdate) with { Row = row, DisplayName = $"{Class}.Adds_up({arguments})" };
}
